package io.huishu.gateway.limit;

import io.huishu.gateway.problem.GatewayProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses an address that calls too often, before anything is read or checked; sign-in has a smaller bucket. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RateFilter implements WebFilter {
    private final Buckets buckets;

    RateFilter(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (!path.startsWith("/api/") && !path.startsWith("/wx/")) {
            return chain.filter(exchange);
        }
        String address = ClientAddress.of(exchange.getRequest());
        boolean fine = buckets.address(address) && (!isSignIn(path) || buckets.signIn(address));
        return fine ? chain.filter(exchange) : GatewayProblem.tooMany().write(exchange);
    }

    private static boolean isSignIn(String path) {
        return path.startsWith("/api/auth/") && path.endsWith("/login");
    }
}
