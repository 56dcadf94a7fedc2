package io.huishu.member.account;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account in the bound chamber. */
@Component
public class CreateStaffAccount {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final WriteAudit audit;
    private final Ids ids;
    private final Clock clock;

    CreateStaffAccount(StaffAccounts accounts, Passwords passwords, WriteAudit audit, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws AccountTaken when the chamber has one of that name */
    @Transactional
    public StaffView create(StaffPlan plan, Caller by) {
        if (plan.roles().isEmpty()) {
            throw new InvalidAccount("请至少选择一个角色。");
        }
        StaffAccount account = new StaffAccount(
                ids.next(),
                plan.account(),
                plan.name(),
                plan.roles(),
                passwords.hash(plan.password()),
                clock.instant());
        accounts.add(account);
        audit.write(by, "新建账号", plan.account(), plan.name() + "，角色 " + plan.roles());
        return StaffView.of(account);
    }
}
