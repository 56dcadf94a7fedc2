package io.huishu.member.session;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.revocation.Revocations;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a sign-in in the bound chamber. Marks are whole seconds, so a sign-in that begins in the very second in which
 * all earlier ones ended counts from the mark on.
 */
@Component
class StartSignIn {
    private final SignIns signIns;
    private final Revocations revocations;
    private final Ids ids;
    private final Clock clock;

    StartSignIn(SignIns signIns, Revocations revocations, Ids ids, Clock clock) {
        this.signIns = signIns;
        this.revocations = revocations;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Ticket start(Audience audience, String subject) {
        Instant now = clock.instant();
        SignIn signIn = new SignIn(ids.next(), audience, subject, later(now, markOf(audience, subject)));
        RefreshSecret refresh = RefreshSecret.fresh();
        signIns.add(signIn);
        signIns.addToken(refresh.hash(), signIn.id(), now);
        return new Ticket(signIn, refresh);
    }

    private Instant markOf(Audience audience, String subject) {
        return Instant.ofEpochSecond(
                revocations.markOf(audience == Audience.PLATFORM ? null : Tenancy.current(), subject));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
