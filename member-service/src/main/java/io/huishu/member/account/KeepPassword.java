package io.huishu.member.account;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.revocation.RevokeTokens;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new password and ends every sign-in of the account. */
@Component
class KeepPassword {
    private final StaffAccounts accounts;
    private final RevokeTokens revokeTokens;
    private final WriteAudit audit;
    private final Clock clock;

    KeepPassword(StaffAccounts accounts, RevokeTokens revokeTokens, WriteAudit audit, Clock clock) {
        this.accounts = accounts;
        this.revokeTokens = revokeTokens;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void keep(String account, String hash, Caller by) {
        StaffAccount held = accounts.hold(account).orElseThrow(OldPasswordWrong::new);
        held.changePassword(hash, clock.instant());
        accounts.save(held);
        revokeTokens.revoke(Tenancy.current(), held.id());
        audit.write(by, "修改自己的密码", account, "其他登录已全部退出");
    }
}
