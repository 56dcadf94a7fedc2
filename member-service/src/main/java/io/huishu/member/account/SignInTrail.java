package io.huishu.member.account;

import io.huishu.member.audit.WriteAudit;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Sign-ins in the trail. What was typed as an account that nobody has is not kept: it may be a password in the wrong
 * field. Tries that meet a closed account are not counted and not written either, so nobody can flood the trail.
 */
@Component
class SignInTrail {
    private static final String NOBODY = "未登录的人";

    private final WriteAudit audit;
    private final Clock clock;

    SignInTrail(WriteAudit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void signedIn(StaffAccount account) {
        audit.write(account.id(), account.name(), "登录", account.account(), "");
    }

    void refused(StaffAccount account, String why) {
        write("登录失败", account, why);
    }

    void oldPasswordWrong(StaffAccount account) {
        write("修改密码失败", account, "原密码不对");
    }

    private void write(String action, StaffAccount account, String why) {
        long seconds = account.closedFor(clock.instant()).toSeconds();
        audit.write(
                account.id(), NOBODY, action, account.account(), seconds == 0 ? why : why + "，账号锁定 " + seconds + " 秒");
    }
}
