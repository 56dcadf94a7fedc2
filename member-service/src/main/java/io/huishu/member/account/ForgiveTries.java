package io.huishu.member.account;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the tries after a success, and writes the success into the trail. */
@Component
class ForgiveTries {
    private final StaffAccounts accounts;
    private final SignInTrail trail;
    private final Clock clock;

    ForgiveTries(StaffAccounts accounts, SignInTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public StaffAccount forgive(String account) {
        StaffAccount held = accounts.hold(account).orElseThrow(SignInRefused::new);
        held.signedIn(clock.instant());
        accounts.save(held);
        trail.signedIn(held);
        return held;
    }
}
