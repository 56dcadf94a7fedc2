package io.huishu.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the door itself refuses.
 *
 * @param code stable, machine-readable
 * @param sentence Chinese, one sentence
 */
public record GatewayProblem(HttpStatusCode status, String title, String code, String sentence) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static final GatewayProblem NOT_SIGNED_IN =
            new GatewayProblem(HttpStatus.UNAUTHORIZED, "需要登录", "access.unauthenticated", "登录已过期，请重新登录。");
    public static final GatewayProblem NOT_ALLOWED =
            new GatewayProblem(HttpStatus.FORBIDDEN, "没有权限", "access.forbidden", "您的账号不能打开这里，请换一个身份登录。");
    public static final GatewayProblem CHAMBER_CLOSED =
            new GatewayProblem(HttpStatus.FORBIDDEN, "已暂停", "chamber.suspended", "这家商会已暂停使用，请联系平台。");
    public static final GatewayProblem NO_SUCH_PATH =
            new GatewayProblem(HttpStatus.NOT_FOUND, "没有找到", "path.missing", "没有这个地址。");
    public static final GatewayProblem FAILED =
            new GatewayProblem(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错", "system.failed", "系统出了点问题，请稍后再试。");

    public static GatewayProblem moduleOff(String module) {
        return new GatewayProblem(HttpStatus.FORBIDDEN, "没有开通", "module.off", module + "模块还没有开通，需要时请联系平台开通。");
    }

    public static GatewayProblem tooMany() {
        return new GatewayProblem(HttpStatus.TOO_MANY_REQUESTS, "请求太频繁", "rate.exceeded", "操作太频繁了，请稍等一会儿再试。");
    }

    public static GatewayProblem away(String what) {
        return new GatewayProblem(
                HttpStatus.SERVICE_UNAVAILABLE, "暂时无法办理", "service.unavailable", what + "暂时没有应答，请稍后再试。");
    }

    public Mono<Void> write(ServerWebExchange exchange) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.empty();
        }
        exchange.getResponse().setStatusCode(status);
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status.value() == 503 || status.value() == 429) {
            headers.set(HttpHeaders.RETRY_AFTER, "5"); // seconds
        }
        DataBuffer body = exchange.getResponse().bufferFactory().wrap(json(exchange));
        return exchange.getResponse().writeWith(Mono.just(body));
    }

    private byte[] json(ServerWebExchange exchange) {
        Map<String, String> texts = new TreeMap<>(Map.of(
                "type", "about:blank",
                "title", title,
                "detail", sentence,
                "code", code,
                "instance", exchange.getRequest().getPath().value()));
        String json = JSON.writeValueAsString(texts);
        return (json.substring(0, json.length() - 1) + ",\"status\":" + status.value() + "}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
