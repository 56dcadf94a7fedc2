package io.huishu.chassis.security;

import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Short tokens with which this service asks another one on a chamber's behalf; kept until shortly before they end. */
@Component
public class ServiceTokens {
    private static final int SPARE_SECONDS = 30;

    private final IdentityDoor identity;
    private final IdentityProperties properties;
    private final String service;
    private final Clock clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    public ServiceTokens(
            IdentityDoor identity,
            IdentityProperties properties,
            @Value("${spring.application.name:}") String service,
            Clock clock) {
        this.identity = identity;
        this.properties = properties;
        this.service = service;
        this.clock = clock;
    }

    private record Held(String token, Instant until) {}

    private record Ask(
            String service, String secret, @Nullable String chamber) {}

    private record Answer(String accessToken, long expiresIn) {}

    /**
     * @param chamber null for a question that comes before any chamber is known
     * @throws Unavailable when no token can be had now
     */
    public String tokenFor(@Nullable TenantId chamber) {
        String key = String.valueOf(chamber);
        Held known = held.get(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.token();
        }
        Held fresh = ask(chamber);
        held.put(key, fresh);
        return fresh.token();
    }

    private Held ask(@Nullable TenantId chamber) {
        Answer answer;
        try {
            answer = identity.http()
                    .post()
                    .uri(identity.uri("/internal/tokens"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Ask(service, properties.serviceSecret(), chamber == null ? null : chamber.toString()))
                    .retrieve()
                    .body(Answer.class);
        } catch (RestClientException | IllegalStateException e) {
            throw away();
        }
        if (answer == null) {
            throw away();
        }
        return new Held(answer.accessToken(), clock.instant().plusSeconds(answer.expiresIn() - SPARE_SECONDS));
    }

    private static Unavailable away() {
        return new Unavailable("identity.unavailable", "会员服务暂时没有应答，请稍后再试。");
    }
}
