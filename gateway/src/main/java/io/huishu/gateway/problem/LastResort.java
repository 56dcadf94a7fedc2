package io.huishu.gateway.problem;

import io.huishu.gateway.route.Houses;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** One sentence for whatever nobody else answered: a service that is away, a path that is none, a fault. */
@Component
@Order(-2)
class LastResort implements WebExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(LastResort.class);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return exchange.getResponse().isCommitted()
                ? Mono.error(failure) // the connection breaks off, so that half an answer is not taken for a whole one
                : problemOf(exchange, failure).write(exchange);
    }

    private static GatewayProblem problemOf(ServerWebExchange exchange, Throwable failure) {
        if (isAway(failure)) {
            return GatewayProblem.away(
                    Houses.wordFor(exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR)));
        }
        if (failure instanceof ResponseStatusException known) {
            return known.getStatusCode().value() == HttpStatus.NOT_FOUND.value()
                    ? GatewayProblem.NO_SUCH_PATH
                    : new GatewayProblem(known.getStatusCode(), "请求有误", "request.refused", "这个请求的方式不对，请刷新页面后再试。");
        }
        log.error("A call failed at the door", failure);
        return GatewayProblem.FAILED;
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof NotFoundException
                || failure instanceof IOException
                || failure instanceof TimeoutException
                || (failure instanceof ResponseStatusException status
                        && (status.getStatusCode().value() == HttpStatus.GATEWAY_TIMEOUT.value()
                                || status.getStatusCode().value() == HttpStatus.SERVICE_UNAVAILABLE.value()));
    }
}
