package io.huishu.sandbox.bill;

import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.TradingFee;
import io.huishu.sandbox.refund.Refund;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a merchant's account. {@code fen} is negative when money leaves. */
record Movement(
        Instant at,
        String businessNo,
        String flowNo,
        String name,
        String type,
        long fen,
        String applicant,
        String memo,
        String voucher)
        implements BillLine<Movement> {

    private static final String TRADE = "交易";
    private static final String REFUND = "退款";
    private static final String FEE = "扣除交易手续费";

    static Movement paid(Order order, Instant at, String transaction) {
        return new Movement(
                at, transaction, transaction, TRADE, TRADE, order.totalFen(), "system", "", order.orderNo());
    }

    /** Null for an amount too small for a fee. */
    static @Nullable Movement fee(Order order, Instant at, String transaction) {
        long fee = TradingFee.of(order.totalFen());
        return fee == 0
                ? null
                : new Movement(
                        at,
                        transaction,
                        transaction,
                        TRADE,
                        FEE,
                        -fee,
                        "system",
                        "费率" + TradingFee.RATE,
                        order.orderNo());
    }

    static Movement refunded(Refund refund, Instant at) {
        String memo = "退款总金额" + BillText.yuan(refund.refundFen()) + "元;含手续费" + BillText.yuan(refund.feeBackFen()) + "元";
        return new Movement(
                at,
                refund.refundId(),
                refund.transactionId(),
                REFUND,
                REFUND,
                -refund.netFen(),
                refund.mchid() + "API",
                memo,
                refund.refundNo());
    }

    /** An abnormal refund that was closed after all. */
    static Movement cameBack(Refund refund, Instant at) {
        return new Movement(
                at,
                refund.refundId(),
                refund.transactionId(),
                "退款退回",
                REFUND,
                refund.netFen(),
                "system",
                "退款关闭，资金退回",
                refund.refundNo());
    }

    static Movement paidOut(Payout payout) {
        return new Movement(
                payout.at(),
                payout.payoutId(),
                payout.payoutId(),
                "提现",
                "提现",
                -payout.fen(),
                "system",
                "提现到银行账户",
                payout.payoutId());
    }

    static Movement invented(BillDifference extra, Instant at) {
        boolean refund = extra.refundNo() != null;
        String name = refund ? REFUND : TRADE;
        return new Movement(
                at,
                extra.inventedNo(),
                extra.inventedNo(),
                name,
                name,
                refund ? -extra.fen() : extra.fen(),
                "system",
                "",
                String.valueOf(refund ? extra.refundNo() : extra.orderNo()));
    }

    /** A payment's fee is left out with it; a changed amount is not the fee's. */
    @Override
    public boolean isMeantBy(BillDifference difference) {
        boolean fee = type.equals(FEE) && difference.kind() == BillDifference.Kind.AMOUNT;
        return !fee && voucher.equals(difference.refundNo() == null ? difference.orderNo() : difference.refundNo());
    }

    @Override
    public Movement by(long delta) {
        long changed = fen < 0 ? fen - delta : fen + delta;
        return new Movement(at, businessNo, flowNo, name, type, changed, applicant, memo, voucher);
    }
}
