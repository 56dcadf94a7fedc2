package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A book that is used up or closed stays so. */
public final class BookEnded extends Problem {
    private static final long serialVersionUID = 1L;

    BookEnded(BookState state) {
        super("receipt-book.ended", Kind.CONFLICT, state == BookState.USED_UP ? "这本票据已经用完，不用再停用。" : "这本票据已经停用了。");
    }
}
