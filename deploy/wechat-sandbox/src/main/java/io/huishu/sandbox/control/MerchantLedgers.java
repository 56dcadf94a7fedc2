package io.huishu.sandbox.control;

import io.huishu.sandbox.bill.Account;
import io.huishu.sandbox.bill.Payout;
import io.huishu.sandbox.pay.Merchants;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.Orders;
import io.huishu.sandbox.pay.TradingFee;
import io.huishu.sandbox.refund.Refund;
import io.huishu.sandbox.refund.RefundState;
import io.huishu.sandbox.refund.Refunds;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds up what WeChat knows of a merchant. */
@Component
public final class MerchantLedgers {

    private final Merchants merchants;
    private final Orders orders;
    private final Refunds refunds;
    private final Account account;

    MerchantLedgers(Merchants merchants, Orders orders, Refunds refunds, Account account) {
        this.merchants = merchants;
        this.orders = orders;
        this.refunds = refunds;
        this.account = account;
    }

    public MerchantLedger of(String mchid) {
        String known = merchants.get(mchid).mchid();
        List<MerchantLedger.Payment> payments = orders.all().stream()
                .filter(each -> each.mchid().equals(known))
                .map(MerchantLedgers::payment)
                .filter(Objects::nonNull)
                .toList();
        List<Refund> given = refunds.all().stream()
                .filter(each -> each.mchid().equals(known))
                .toList();
        List<Payout> payouts = account.payouts(known);
        return new MerchantLedger(
                known,
                payments,
                given.stream().map(MerchantLedgers::returned).toList(),
                payouts,
                sums(payments, given, payouts, account.available(known)));
    }

    private static MerchantLedger.Sums sums(
            List<MerchantLedger.Payment> payments, List<Refund> refunds, List<Payout> payouts, long available) {
        long paid = payments.stream().mapToLong(MerchantLedger.Payment::fen).sum();
        long refunded =
                in(refunds, RefundState.SUCCESS).mapToLong(Refund::refundFen).sum();
        return new MerchantLedger.Sums(
                payments.size(),
                paid,
                payments.stream().mapToLong(MerchantLedger.Payment::feeFen).sum(),
                refunds.size(),
                refunded,
                in(refunds, RefundState.PROCESSING).mapToLong(Refund::refundFen).sum(),
                in(refunds, RefundState.ABNORMAL).mapToLong(Refund::refundFen).sum(),
                in(refunds, RefundState.CLOSED).mapToLong(Refund::refundFen).sum(),
                paid - refunded,
                payouts.stream().mapToLong(Payout::fen).sum(),
                available);
    }

    private static Stream<Refund> in(List<Refund> refunds, RefundState state) {
        return refunds.stream().filter(each -> each.state() == state);
    }

    private static MerchantLedger.@Nullable Payment payment(Order order) {
        return order.paidAt() == null || order.transactionId() == null
                ? null
                : new MerchantLedger.Payment(
                        order.orderNo(),
                        order.transactionId(),
                        order.totalFen(),
                        TradingFee.of(order.totalFen()),
                        order.paidAt());
    }

    private static MerchantLedger.Returned returned(Refund refund) {
        return new MerchantLedger.Returned(
                refund.refundNo(),
                refund.refundId(),
                refund.orderNo(),
                refund.refundFen(),
                refund.feeBackFen(),
                refund.state().name(),
                refund.createdAt(),
                refund.endedAt());
    }
}
