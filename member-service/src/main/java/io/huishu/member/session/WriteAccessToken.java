package io.huishu.member.session;

import io.huishu.chassis.id.Ids;
import io.huishu.member.revocation.Revocations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes access tokens of ten minutes. */
@Component
class WriteAccessToken {
    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final KeyRing ring;
    private final TokenWriter writer;
    private final Revocations revocations;
    private final Ids ids;
    private final Clock clock;

    WriteAccessToken(KeyRing ring, TokenWriter writer, Revocations revocations, Ids ids, Clock clock) {
        this.ring = ring;
        this.writer = writer;
        this.revocations = revocations;
        this.ids = ids;
        this.clock = clock;
    }

    AccessToken write(Bearer bearer) {
        Instant now = clock.instant();
        long epoch = Math.max(now.getEpochSecond(), revocations.markOf(bearer.chamber(), bearer.subject()));
        TokenClaims claims = new TokenClaims(
                bearer.subject(),
                bearer.audience(),
                bearer.chamber(),
                bearer.name(),
                bearer.roles(),
                bearer.permissions(),
                bearer.units(),
                bearer.sessionId(),
                epoch,
                ids.next(),
                now,
                now.plus(LIFETIME));
        return new AccessToken(writer.write(claims, ring.signing()), LIFETIME.toSeconds());
    }
}
