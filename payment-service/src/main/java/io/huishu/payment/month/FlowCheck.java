package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.FundsKind;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fund bill against the trade bill: what WeChat says it took and gave, against what moved its account. */
final class FlowCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        return Stream.of(ofTrade(books), received(books), refunded(books), unknown(books))
                .flatMap(findings -> findings);
    }

    /** Payments whose trade line is in order, against the account. */
    private static Stream<Finding> ofTrade(MonthBooks books) {
        Map<String, Money> flows = sums(books, FundsKind.RECEIVED);
        Set<String> sound = PaymentCheck.sound(books);
        return books.payments().stream()
                .filter(payment -> sound.contains(payment.transactionId())
                        && books.isKnown(BillKind.FUNDS, payment.day())
                        && !payment.amount().equals(flows.get(payment.transactionId())))
                .map(payment -> new Finding(
                        Cause.FLOW_DIFFERS,
                        SubjectKind.TRANSACTION,
                        payment.transactionId(),
                        payment.day(),
                        payment.amount(),
                        flows.get(payment.transactionId()),
                        "微信支付单号 " + payment.transactionId() + "，交易账单有收款，资金账单金额不同或没有"));
    }

    static Map<String, Money> sums(MonthBooks books, FundsKind kind) {
        return books.flows().stream()
                .filter(flow -> flow.kind() == kind)
                .collect(Collectors.toMap(Flow::businessNo, Flow::amount, Money::plus));
    }

    /** Receipts of the account that neither the trade bill nor an order of ours knows; the latter is told already. */
    private static Stream<Finding> received(MonthBooks books) {
        Set<String> known = Stream.concat(
                        books.payments().stream().map(BilledPayment::transactionId),
                        books.orders().stream().map(OrderSeen::transactionId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        return books.flows().stream()
                .filter(flow -> flow.kind() == FundsKind.RECEIVED
                        && books.isKnown(BillKind.TRADE, flow.day())
                        && !known.contains(flow.businessNo()))
                .map(flow -> about(Cause.FLOW_DIFFERS, flow, null));
    }

    private static Stream<Finding> refunded(MonthBooks books) {
        Map<String, Money> refunds = books.refunds().stream()
                .filter(refund -> refund.wechatRefundId() != null)
                .collect(Collectors.toMap(
                        refund -> Objects.requireNonNull(refund.wechatRefundId()),
                        RefundSeen::amount,
                        (first, _) -> first));
        Map<String, Money> billed = books.billedRefunds().stream()
                .collect(Collectors.toMap(BilledRefund::refundId, BilledRefund::amount, (first, _) -> first));
        return books.flows().stream()
                .filter(flow -> flow.kind() == FundsKind.REFUNDED)
                .flatMap(flow -> refunded(flow, refunds.get(flow.businessNo()), billed.get(flow.businessNo())));
    }

    private static Stream<Finding> refunded(Flow flow, @Nullable Money ours, @Nullable Money billed) {
        Money whole = flow.amount().plus(flow.fee());
        boolean told = ours != null && billed != null && !ours.equals(billed);
        if (told || whole.equals(ours) || whole.equals(billed)) {
            return Stream.empty();
        }
        return Stream.of(about(Cause.FLOW_DIFFERS, flow, ours == null ? billed : ours));
    }

    private static Stream<Finding> unknown(MonthBooks books) {
        return books.flows().stream()
                .filter(flow -> flow.kind() == FundsKind.OTHER)
                .map(flow -> about(Cause.FLOW_UNKNOWN, flow, null));
    }

    private static Finding about(Cause cause, Flow flow, @Nullable Money ours) {
        return new Finding(
                cause,
                SubjectKind.FLOW,
                flow.id(),
                flow.day(),
                ours,
                flow.amount(),
                flow.title() + "，微信支付业务单号 " + flow.businessNo());
    }
}
