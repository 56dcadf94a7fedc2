package io.huishu.payment.credential;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Keys that sign or wait to sign cannot simply be taken away. */
public final class CredentialInUse extends Problem {
    private static final long serialVersionUID = 1L;

    CredentialInUse() {
        super("credential.in-use", Kind.REFUSED, "只有退出中的旧密钥可以停用；这套还在用或还没核验，请先换上别的一套。");
    }
}
