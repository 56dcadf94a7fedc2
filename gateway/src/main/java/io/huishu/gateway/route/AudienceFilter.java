package io.huishu.gateway.route;

import io.huishu.gateway.directory.Directory;
import io.huishu.gateway.directory.DirectoryCache;
import io.huishu.gateway.identity.Audience;
import io.huishu.gateway.problem.GatewayProblem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a call through when its token is for the path's audience, its chamber is open and the module is switched on. A
 * public page has no token; its chamber stands in its path.
 */
@Component
class AudienceFilter implements GlobalFilter, Ordered {
    private static final Pattern PUBLIC = Pattern.compile("/api/public/chambers/([^/]+)/([^/]+).*");

    private final DirectoryCache directory;

    AudienceFilter(DirectoryCache directory) {
        this.directory = directory;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        Optional<Audience> audience = Audience.of(path);
        if (audience.isEmpty()) {
            GatewayProblem problem = ofPublic(path);
            return problem == null ? chain.filter(exchange) : problem.write(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .ofType(JwtAuthenticationToken.class)
                .map(JwtAuthenticationToken::getToken)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(token -> {
                    GatewayProblem problem = refusal(audience.get(), path, token.orElse(null));
                    return problem == null ? chain.filter(exchange) : problem.write(exchange);
                });
    }

    private @Nullable GatewayProblem refusal(Audience audience, String path, @Nullable Jwt token) {
        if (token == null) {
            return GatewayProblem.NOT_SIGNED_IN;
        }
        if (token.getAudience() == null || !token.getAudience().contains(audience.word())) {
            return GatewayProblem.NOT_ALLOWED;
        }
        String id = token.getClaimAsString("chamber");
        Directory.Chamber chamber =
                id == null ? null : directory.now().chambers().get(id);
        return audience == Audience.PLATFORM ? null : ofChamber(chamber, audience.nounOf(path), path);
    }

    /** Of a chamber that the door does not know the service itself says that there is none. */
    private @Nullable GatewayProblem ofPublic(String path) {
        Matcher page = PUBLIC.matcher(path);
        return page.matches()
                ? ofChamber(directory.now().byCode(page.group(1)).orElse(null), page.group(2), path)
                : null;
    }

    private static @Nullable GatewayProblem ofChamber(Directory.@Nullable Chamber chamber, String noun, String path) {
        if (chamber == null) {
            return null;
        }
        if (!chamber.open()) {
            return GatewayProblem.CHAMBER_CLOSED;
        }
        List<String> modules = Houses.modulesOf(noun, path);
        return modules.isEmpty() || modules.stream().anyMatch(chamber::has)
                ? null
                : GatewayProblem.moduleOff(Houses.moduleWords(modules));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
