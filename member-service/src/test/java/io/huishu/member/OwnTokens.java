package io.huishu.member;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.session.KeyRing;
import io.huishu.member.session.TokenClaims;
import io.huishu.member.session.TokenWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * True tokens for tests of this house, signed with its own living key; import it as a configuration. No chamber or
 * account needs to exist for them.
 */
@TestConfiguration(proxyBeanMethods = false)
public class OwnTokens {
    private final KeyRing ring;
    private final TokenWriter writer;
    private final Clock clock;

    OwnTokens(KeyRing ring, TokenWriter writer, Clock clock) {
        this.ring = ring;
        this.writer = writer;
        this.clock = clock;
    }

    public String staff(long chamber, String account, String... permissions) {
        return token(account, "staff", chamber, List.of(permissions), List.of());
    }

    public String member(long chamber, String person, String... units) {
        return token(person, "member", chamber, List.of(), List.of(units));
    }

    public String service(long chamber, String service) {
        return token(service, "service", chamber, List.of(), List.of());
    }

    private String token(String subject, String audience, long chamber, List<String> permissions, List<String> units) {
        Instant now = clock.instant();
        return writer.write(
                new TokenClaims(
                        subject,
                        audience,
                        new TenantId(chamber),
                        "何秘书",
                        List.of(),
                        permissions,
                        units,
                        null,
                        now.getEpochSecond(),
                        "01KASZ5Q3TP8R4CWJ5T9M6XE2A",
                        now,
                        now.plus(Duration.ofMinutes(10))),
                ring.signing());
    }
}
