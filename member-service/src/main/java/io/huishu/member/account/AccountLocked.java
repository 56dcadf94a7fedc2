package io.huishu.member.account;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.time.Duration;

/** Too many tries: the account stays closed for a while that grows with each further one. */
public final class AccountLocked extends Problem {
    private static final long serialVersionUID = 1L;

    AccountLocked(Duration wait) {
        super("account.locked", Kind.TOO_MANY, "尝试次数过多，请 " + seconds(wait) + " 秒后再试。");
        tell("retryAfterSeconds", seconds(wait));
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
