package io.huishu.payment.offline;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** An entry was to be undone that cannot be. */
public final class EntryStands extends Problem {
    private static final long serialVersionUID = 1L;

    EntryStands(boolean undone) {
        super("offline-entry.stands", Kind.CONFLICT, undone ? "这笔登记已经撤销过了。" : "这笔登记已经和银行流水对上，请先在“银行流水”里撤销认领。");
    }
}
