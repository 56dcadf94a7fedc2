package io.huishu.sandbox.control;

import io.huishu.sandbox.bill.Payout;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What WeChat knows of a merchant's money, for proofs from outside; amounts in fen. */
public record MerchantLedger(
        String mchid, List<Payment> payments, List<Returned> refunds, List<Payout> payouts, Sums sums) {

    /** A success. */
    public record Payment(String orderNo, String transactionId, long fen, long feeFen, Instant paidAt) {}

    /** A refund in whatever state. */
    public record Returned(
            String refundNo,
            String refundId,
            String orderNo,
            long fen,
            long feeBackFen,
            String state,
            Instant askedAt,
            @Nullable Instant endedAt) {}

    /** {@code refundedFen}: refunds that succeeded; {@code settledFen}: paid less refunded. */
    public record Sums(
            int payments,
            long paidFen,
            long feeFen,
            int refunds,
            long refundedFen,
            long refundingFen,
            long abnormalFen,
            long closedFen,
            long settledFen,
            long paidOutFen,
            long availableFen) {}
}
