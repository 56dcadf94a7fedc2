package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Numbers of one code stand in one book only. */
public final class BooksOverlap extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param other the book that has some of these numbers already */
    BooksOverlap(BookRange other) {
        super(
                "receipt-book.overlap",
                Kind.REFUSED,
                "代码 " + other.code() + " 的 " + other.written(other.first()) + " 至 " + other.written(other.last())
                        + " 号已经登记在另一本票据里，请核对起止号。");
    }
}
