package io.huishu.member.account;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the tries after a success. */
@Component
class ForgiveTries {
    private final StaffAccounts accounts;
    private final Clock clock;

    ForgiveTries(StaffAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public StaffAccount forgive(String account) {
        StaffAccount held = accounts.hold(account).orElseThrow(SignInRefused::new);
        held.signedIn(clock.instant());
        accounts.save(held);
        return held;
    }
}
