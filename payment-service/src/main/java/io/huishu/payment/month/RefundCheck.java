package io.huishu.payment.month;

import io.huishu.payment.bill.BillKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refunds of the trade bill against our refunds, both ways, and refunds that went wrong at WeChat. */
final class RefundCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        Map<String, RefundSeen> refunds =
                books.refunds().stream().collect(Collectors.toMap(RefundSeen::refundNo, Function.identity()));
        Set<String> billed =
                books.billedRefunds().stream().map(BilledRefund::refundNo).collect(Collectors.toSet());
        return Stream.concat(
                books.billedRefunds().stream().flatMap(line -> compared(line, refunds.get(line.refundNo()))),
                books.refunds().stream()
                        .flatMap(refund -> Stream.concat(
                                absent(books, refund, billed.contains(refund.refundNo())), abnormal(books, refund))));
    }

    private static Stream<Finding> compared(BilledRefund line, @Nullable RefundSeen refund) {
        if (refund == null) {
            return Stream.of(new Finding(
                    Cause.REFUND_UNKNOWN,
                    SubjectKind.REFUND_NO,
                    line.refundNo(),
                    line.day(),
                    null,
                    line.amount(),
                    "商户退款单号 " + line.refundNo() + "，原订单 " + line.orderNo()));
        }
        if (!line.amount().equals(refund.amount())) {
            return Stream.of(about(Cause.REFUND_AMOUNT_DIFFERS, line, refund));
        }
        return line.isDone() && !refund.isDone()
                ? Stream.of(about(Cause.REFUND_NOTIFY_MISSING, line, refund))
                : Stream.empty();
    }

    private static Finding about(Cause cause, BilledRefund line, RefundSeen refund) {
        return new Finding(
                cause, SubjectKind.REFUND, refund.id(), line.day(), refund.amount(), line.amount(), refund.words());
    }

    private static Stream<Finding> absent(MonthBooks books, RefundSeen refund, boolean billed) {
        LocalDate sentOn = refund.sentOn();
        if (sentOn == null || !books.has(sentOn) || !books.isKnown(BillKind.TRADE, sentOn)) {
            return Stream.empty();
        }
        boolean missed = refund.isAsked() && !billed && !refund.billedLater();
        return missed ? Stream.of(alone(Cause.REFUND_NOT_IN_BILL, refund, sentOn)) : Stream.empty();
    }

    private static Stream<Finding> abnormal(MonthBooks books, RefundSeen refund) {
        LocalDate sentOn = refund.sentOn();
        return refund.isAbnormal() && sentOn != null && books.has(sentOn)
                ? Stream.of(alone(Cause.REFUND_ABNORMAL, refund, sentOn))
                : Stream.empty();
    }

    private static Finding alone(Cause cause, RefundSeen refund, LocalDate day) {
        return new Finding(cause, SubjectKind.REFUND, refund.id(), day, refund.amount(), null, refund.words());
    }
}
