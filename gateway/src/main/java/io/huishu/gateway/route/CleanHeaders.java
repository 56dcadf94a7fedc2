package io.huishu.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes off every header with which a client could pretend to be somebody, and gives each call its number. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CleanHeaders implements WebFilter {
    static final String REQUEST_ID = "X-Request-Id";
    private static final List<String> PRETENCES = List.of(
            "x-tenant", "x-user", "x-chamber", "x-internal", "x-forwarded", "forwarded", "x-real-ip", "login-user");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String given = exchange.getRequest().getHeaders().getFirst(REQUEST_ID);
        String number = given != null && given.matches("[0-9A-Za-z-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
        ServerWebExchange clean = exchange.mutate()
                .request(request -> request.headers(headers -> {
                    List.copyOf(headers.headerNames()).stream()
                            .filter(CleanHeaders::pretends)
                            .forEach(headers::remove);
                    headers.set(REQUEST_ID, number);
                }))
                .build();
        HttpHeaders answer = clean.getResponse().getHeaders();
        answer.set(REQUEST_ID, number);
        return chain.filter(clean);
    }

    private static boolean pretends(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return PRETENCES.stream().anyMatch(name::startsWith);
    }
}
