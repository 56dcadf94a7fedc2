package io.huishu.payment.offline;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A bank line was to back an entry that is undone or backed already. */
public final class EntryTaken extends Problem {
    private static final long serialVersionUID = 1L;

    public EntryTaken() {
        super("offline-entry.taken", Kind.CONFLICT, "这笔登记已经撤销，或者已经和别的流水对上，请刷新后再看。");
    }
}
