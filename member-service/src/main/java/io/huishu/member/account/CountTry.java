package io.huishu.member.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a sign-in's try and commits it before the password is looked at. */
@Component
class CountTry {
    private final StaffAccounts accounts;
    private final Clock clock;

    CountTry(StaffAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @return empty when there is no such account
     * @throws AccountLocked while the account is closed
     */
    @Transactional
    public Optional<StaffAccount> count(String account) {
        Optional<StaffAccount> found = accounts.hold(account);
        found.ifPresent(held -> {
            held.beginTry(clock.instant());
            accounts.save(held);
        });
        return found;
    }
}
