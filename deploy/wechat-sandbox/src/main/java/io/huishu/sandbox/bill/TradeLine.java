package io.huishu.sandbox.bill;

import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.TradingFee;
import io.huishu.sandbox.refund.Refund;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One payment, or one refund with its part of the fee, as a day's trade bill knows it. */
record TradeLine(
        Instant at,
        Instant paidAt,
        String appid,
        String transactionId,
        String orderNo,
        String openid,
        String description,
        String attach,
        long orderFen,
        long feeFen,
        @Nullable Refunded refund)
        implements BillLine<TradeLine> {

    /** {@code status}: SUCCESS, PROCESSING, FAIL (closed) or CHANGE (abnormal). */
    record Refunded(
            String refundId,
            String refundNo,
            long fen,
            String status,
            Instant askedAt,
            @Nullable Instant succeededAt) {}

    static TradeLine paid(Order order, Instant at) {
        return of(order, at, at, order.totalFen(), TradingFee.of(order.totalFen()), null);
    }

    /** As it stood when the bill was written. */
    static TradeLine refunded(Order order, Refund refund, Instant written) {
        boolean ended = refund.endedAt() != null && !refund.endedAt().isAfter(written);
        String status = ended ? status(refund) : "PROCESSING";
        Refunded refunded = new Refunded(
                refund.refundId(),
                refund.refundNo(),
                refund.refundFen(),
                status,
                refund.createdAt(),
                status.equals("SUCCESS") ? refund.endedAt() : null);
        Instant paidAt = order.paidAt() == null ? refund.createdAt() : order.paidAt();
        return of(order, refund.createdAt(), paidAt, 0, -refund.feeBackFen(), refunded);
    }

    private static TradeLine of(
            Order order, Instant at, Instant paidAt, long orderFen, long feeFen, @Nullable Refunded refund) {
        return new TradeLine(
                at,
                paidAt,
                order.appid(),
                order.transactionId() == null ? "" : order.transactionId(),
                order.orderNo(),
                order.openid(),
                order.description(),
                order.attach() == null ? "" : order.attach(),
                orderFen,
                feeFen,
                refund);
    }

    private static String status(Refund refund) {
        return switch (refund.state()) {
            case SUCCESS -> "SUCCESS";
            case PROCESSING -> "PROCESSING";
            case CLOSED -> "FAIL";
            case ABNORMAL -> "CHANGE";
        };
    }

    long refundFen() {
        return refund == null ? 0 : refund.fen();
    }

    static TradeLine invented(BillDifference extra, Instant at) {
        Refunded refunded = extra.refundNo() == null
                ? null
                : new Refunded(extra.inventedNo(), extra.refundNo(), extra.fen(), "SUCCESS", at, at);
        return new TradeLine(
                at,
                at,
                "",
                refunded == null ? extra.inventedNo() : "4200" + extra.id(),
                String.valueOf(extra.orderNo()),
                "",
                "沙盒安排的多余一笔",
                "",
                refunded == null ? extra.fen() : 0,
                0,
                refunded);
    }

    @Override
    public boolean isMeantBy(BillDifference difference) {
        return refund == null
                ? difference.refundNo() == null && orderNo.equals(difference.orderNo())
                : refund.refundNo().equals(difference.refundNo());
    }

    @Override
    public TradeLine by(long delta) {
        Refunded changed = refund == null
                ? null
                : new Refunded(
                        refund.refundId(),
                        refund.refundNo(),
                        refund.fen() + delta,
                        refund.status(),
                        refund.askedAt(),
                        refund.succeededAt());
        return new TradeLine(
                at,
                paidAt,
                appid,
                transactionId,
                orderNo,
                openid,
                description,
                attach,
                refund == null ? orderFen + delta : orderFen,
                feeFen,
                changed);
    }
}
