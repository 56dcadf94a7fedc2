package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The ledger against the rooms that book in it. It never finds anything unless a rule of ours is broken. */
final class LedgerCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        return Stream.of(
                        books.orders().stream().flatMap(order -> ofOrder(books, order)),
                        books.refunds().stream().flatMap(refund -> ofRefund(books, refund)),
                        books.charges().stream().flatMap(LedgerCheck::ofCharge))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> ofOrder(MonthBooks books, OrderSeen order) {
        LocalDate day = order.paidOn();
        return order.isPaid()
                        && day != null
                        && books.has(day)
                        && !order.booked().equals(order.amount())
                ? Stream.of(differs(SubjectKind.ORDER, order.id(), day, order.booked(), order.amount(), order.words()))
                : Stream.empty();
    }

    private static Stream<Finding> ofRefund(MonthBooks books, RefundSeen refund) {
        LocalDate day = refund.sentOn();
        Money wanted = refund.isDone() ? refund.amount() : Money.ZERO;
        return day != null
                        && books.has(day)
                        && refund.isDone()
                        && !refund.booked().equals(wanted)
                ? Stream.of(differs(SubjectKind.REFUND, refund.id(), day, refund.booked(), wanted, refund.words()))
                : Stream.empty();
    }

    private static Stream<Finding> ofCharge(ChargeSeen charge) {
        return charge.booked().equals(charge.received())
                ? Stream.empty()
                : Stream.of(differs(
                        SubjectKind.CHARGE,
                        charge.id(),
                        charge.lastOn(),
                        charge.booked(),
                        charge.received(),
                        charge.words()));
    }

    private static Finding differs(SubjectKind kind, String id, LocalDate day, Money ledger, Money room, String words) {
        return new Finding(Cause.LEDGER_DIFFERS, kind, id, day, ledger, room, words);
    }
}
