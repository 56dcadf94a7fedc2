package io.huishu.member.council;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A standard was to be kept as historic though it breaks no rule. */
public final class StandardConforms extends Problem {
    private static final long serialVersionUID = 1L;

    StandardConforms() {
        super("dues-standard.conforms", Kind.REFUSED, "这个标准符合会费规定，请直接用“采用会费标准”登记，从当年起就能据此收费。");
    }
}
