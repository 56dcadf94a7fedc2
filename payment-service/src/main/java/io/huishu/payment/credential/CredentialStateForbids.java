package io.huishu.payment.credential;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A set of keys cannot go there from where it is. */
public final class CredentialStateForbids extends Problem {
    private static final long serialVersionUID = 1L;

    CredentialStateForbids(CredentialState from, CredentialState to) {
        super("credential.state", Kind.CONFLICT, "这套密钥现在不能这样办理，请刷新后再看。");
        tell("from", from);
        tell("to", to);
    }
}
