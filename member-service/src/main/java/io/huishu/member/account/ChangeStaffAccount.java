package io.huishu.member.account;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.revocation.RevokeTokens;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes name, roles or state of an account; whoever is signed in to it must sign in again. */
@Component
public class ChangeStaffAccount {
    private final StaffAccounts accounts;
    private final RevokeTokens revokeTokens;
    private final WriteAudit audit;

    ChangeStaffAccount(StaffAccounts accounts, RevokeTokens revokeTokens, WriteAudit audit) {
        this.accounts = accounts;
        this.revokeTokens = revokeTokens;
        this.audit = audit;
    }

    /** @throws LastSecretaryGeneral when it would take the author's own way back */
    @Transactional
    public StaffView change(String id, String name, Set<Role> roles, AccountState state, Caller by) {
        StaffAccount account = accounts.find(id).orElseThrow(() -> new Missing("account.missing", "这个账号"));
        if (roles.isEmpty()) {
            throw new InvalidAccount("请至少选择一个角色。");
        }
        if (id.equals(by.subject()) && (state == AccountState.DISABLED || !roles.contains(Role.SECRETARY_GENERAL))) {
            throw new LastSecretaryGeneral();
        }
        account.change(name, roles, state);
        accounts.save(account);
        revokeTokens.revoke(Tenancy.current(), id);
        audit.write(by, "修改账号", account.account(), "角色 " + roles + "，" + (account.active() ? "可用" : "停用"));
        return StaffView.of(account);
    }
}
