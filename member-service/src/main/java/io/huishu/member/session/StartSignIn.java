package io.huishu.member.session;

import io.huishu.chassis.id.Ids;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a sign-in in the bound chamber. */
@Component
class StartSignIn {
    private final SignIns signIns;
    private final Ids ids;
    private final Clock clock;

    StartSignIn(SignIns signIns, Ids ids, Clock clock) {
        this.signIns = signIns;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Ticket start(Audience audience, String subject) {
        Instant now = clock.instant();
        SignIn signIn = new SignIn(ids.next(), audience, subject, now);
        RefreshSecret refresh = RefreshSecret.fresh();
        signIns.add(signIn);
        signIns.addToken(refresh.hash(), signIn.id(), now);
        return new Ticket(signIn, refresh);
    }
}
