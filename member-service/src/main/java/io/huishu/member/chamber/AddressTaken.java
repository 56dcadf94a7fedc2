package io.huishu.member.chamber;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A code, appid or merchant number that another chamber has. */
public final class AddressTaken extends Problem {
    private static final long serialVersionUID = 1L;

    public AddressTaken(AddressKind kind, String address) {
        super("chamber.taken", Kind.CONFLICT, kind.chinese() + "“" + address + "”已经属于另一家商会。");
        tell("kind", kind.name());
        tell("address", address);
    }
}
