package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a sign-in with all its refresh tokens. */
@Component
public class SignOut {
    private final SignIns signIns;
    private final Clock clock;

    SignOut(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Signing out twice, or of what is over, is fine. */
    @Transactional
    public void signOut(RefreshSecret refresh) {
        Tenancy.run(refresh.tenant(), () -> signIns.token(refresh.hash())
                .ifPresent(token -> signIns.end(token.signInId(), "SIGNED_OUT", clock.instant())));
    }
}
