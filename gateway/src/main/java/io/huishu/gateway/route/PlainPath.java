package io.huishu.gateway.route;

import io.huishu.gateway.problem.GatewayProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Only paths written one way get further: no escapes, no parameters, no empty or dotted words. So what the filters read
 * is what the routes match, and {@code /%61pi}, {@code /api/staff;x/…} or {@code //actuator} lead nowhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PlainPath implements WebFilter {
    private static final String MARKS = "/-_.~:@!$'()*+,=";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getURI().getRawPath();
        return path != null && isPlain(path) ? chain.filter(exchange) : GatewayProblem.NO_SUCH_PATH.write(exchange);
    }

    private static boolean isPlain(String path) {
        String closed = path + "/";
        return path.chars().allMatch(PlainPath::isPlain)
                && !path.contains("//")
                && !closed.contains("/./")
                && !closed.contains("/../");
    }

    private static boolean isPlain(int letter) {
        return (letter >= '0' && letter <= '9')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= 'a' && letter <= 'z')
                || MARKS.indexOf(letter) >= 0;
    }
}
