package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.revocation.Revocations;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exchanges a refresh token for the next of its family. A token that was used before kills the family: either its owner
 * or a thief holds the newer one, and nobody can tell which (RFC 9700, 4.14.2). Of two calls that were under way at the
 * same time one wins and the other is only refused.
 */
@Component
class RotateRefresh {
    private final SignIns signIns;
    private final Revocations revocations;
    private final Clock clock;

    RotateRefresh(SignIns signIns, Revocations revocations, Clock clock) {
        this.signIns = signIns;
        this.revocations = revocations;
        this.clock = clock;
    }

    /**
     * @param arrivedAt when the call came in
     * @throws RefreshReused when the token was used before; the family's end is kept
     * @throws RefreshRaced when the token was used while the call was under way
     * @throws RefreshRefused when the token is none, or its sign-in is over
     */
    @Transactional(noRollbackFor = RefreshReused.class)
    public Ticket rotate(RefreshSecret presented, Instant arrivedAt) {
        Instant now = clock.instant();
        RefreshTokenRow token = signIns.token(presented.hash()).orElseThrow(RefreshRefused::new);
        if (!signIns.use(token.id(), now)) {
            throw lost(token.id(), arrivedAt, now);
        }
        SignIn signIn = signIns.find(token.signInId())
                .filter(s -> s.lives(now) && !s.startedBefore(markOf(s)))
                .orElseThrow(RefreshRefused::new);
        RefreshSecret next = RefreshSecret.fresh();
        signIns.addToken(next.hash(), signIn.id(), now);
        return new Ticket(signIn, next);
    }

    private RuntimeException lost(String hash, Instant arrivedAt, Instant now) {
        RefreshTokenRow token = signIns.token(hash).orElseThrow(RefreshRefused::new);
        if (token.usedAt() != null && !token.usedAt().isBefore(arrivedAt)) {
            return new RefreshRaced();
        }
        signIns.end(token.signInId(), "REUSED", now);
        return new RefreshReused();
    }

    private long markOf(SignIn signIn) {
        return revocations.markOf(signIn.audience() == Audience.PLATFORM ? null : Tenancy.current(), signIn.subject());
    }
}
