package io.huishu.sandbox.bill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wrong line in a merchant's bills: one left out, one too many, or another amount. {@code bill} null is both bills.
 * The line is the refund of {@code refundNo} when given, else the payment of {@code orderNo}. {@code fen}: an extra
 * line's amount, or what a changed amount is more by. {@code day} only counts for an extra line.
 */
public record BillDifference(
        String id,
        String mchid,
        @Nullable Bill bill,
        Kind kind,
        @Nullable LocalDate day,
        @Nullable String orderNo,
        @Nullable String refundNo,
        long fen) {

    public enum Bill {
        TRADE,
        FUND_FLOW
    }

    public enum Kind {
        MISSING,
        EXTRA,
        AMOUNT
    }

    boolean isIn(String merchant, Bill which) {
        return mchid.equals(merchant) && (bill == null || bill == which);
    }

    boolean isExtraOn(LocalDate date) {
        return kind == Kind.EXTRA && date.equals(day);
    }

    /** The number WeChat gave to an invented payment or refund; the same in both bills. */
    String inventedNo() {
        return (refundNo == null ? "4200" : "5030") + id;
    }
}
