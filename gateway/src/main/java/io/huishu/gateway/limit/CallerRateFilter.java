package io.huishu.gateway.limit;

import io.huishu.gateway.problem.GatewayProblem;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Refuses a person or a whole chamber that calls too often, so that one chamber's rush does not slow another. */
@Component
class CallerRateFilter implements GlobalFilter, Ordered {
    private final Buckets buckets;

    CallerRateFilter(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .ofType(JwtAuthenticationToken.class)
                .map(authentication -> admits(authentication.getToken()))
                .defaultIfEmpty(true)
                .flatMap(fine ->
                        fine ? chain.filter(exchange) : GatewayProblem.tooMany().write(exchange));
    }

    private boolean admits(Jwt token) {
        String chamber = token.getClaimAsString("chamber");
        return buckets.person(chamber + "/" + token.getSubject()) && (chamber == null || buckets.chamber(chamber));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }
}
