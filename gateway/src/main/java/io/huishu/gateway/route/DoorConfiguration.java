package io.huishu.gateway.route;

import io.huishu.gateway.identity.Audience;
import io.huishu.gateway.problem.GatewayProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads the token if there is one; {@link AudienceFilter} decides whether the path needs it. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    private static final ServerBearerTokenAuthenticationConverter BEARER =
            new ServerBearerTokenAuthenticationConverter();
    private static final String CONTENT = "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    @Bean
    SecurityWebFilterChain door(ServerHttpSecurity http, ReactiveJwtDecoder decoder) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable))
                .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(decoder))
                        .bearerTokenConverter(DoorConfiguration::tokenOf)
                        .authenticationEntryPoint((exchange, refused) -> GatewayProblem.NOT_SIGNED_IN.write(exchange)))
                .build();
    }

    /** Only where an audience is asked for: a token that has ended must not keep its owner from refreshing it. */
    private static Mono<Authentication> tokenOf(ServerWebExchange exchange) {
        return Audience.of(exchange.getRequest().getPath().value()).isEmpty() ? Mono.empty() : BEARER.convert(exchange);
    }
}
