package io.huishu.member.account;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.platform.Platform;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the platform's operator at the first start; later starts leave the account alone. */
@Component
public class EnsureOperator {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    EnsureOperator(StaffAccounts accounts, Passwords passwords, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return whether there is an operator now; false when there was none and none was given
     * @throws WeakPassword when the given password breaks a rule
     */
    @Transactional
    public boolean ensure(@Nullable String account, @Nullable String password) {
        return Tenancy.call(Platform.TENANT, () -> {
            if (!accounts.none()) {
                return true;
            }
            if (account == null || password == null) {
                return false;
            }
            StaffPlan plan = new StaffPlan(account, "平台运营", Set.of(), password);
            accounts.add(new StaffAccount(
                    ids.next(),
                    plan.account(),
                    plan.name(),
                    Set.of(),
                    passwords.hash(plan.password()),
                    clock.instant()));
            return true;
        });
    }
}
