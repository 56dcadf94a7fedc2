package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Money of the month that met no open charge and has not gone back yet; and money that had to be booked late. */
final class SurplusCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        return books.orders().stream()
                .filter(OrderSeen::isPaid)
                .flatMap(order -> Stream.concat(surplus(books, order), bookedLate(books, order)));
    }

    private static Stream<Finding> surplus(MonthBooks books, OrderSeen order) {
        LocalDate day = order.paidOn();
        Money left = order.surplus().minus(order.returned());
        if (day == null || !books.has(day) || !left.isPositive()) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                order.late() ? Cause.LATE_PAYMENT : Cause.DUPLICATE_PAYMENT,
                SubjectKind.ORDER,
                order.id(),
                day,
                left,
                order.amount(),
                order.words()));
    }

    private static Stream<Finding> bookedLate(MonthBooks books, OrderSeen order) {
        LocalDate paidOn = order.paidOn();
        LocalDate bookedOn = order.bookedOn();
        if (paidOn == null || bookedOn == null || books.has(paidOn) || !books.has(bookedOn)) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                Cause.BOOKED_LATE,
                SubjectKind.ORDER,
                order.id(),
                bookedOn,
                order.booked(),
                order.amount(),
                order.words() + "，实际到账日 " + paidOn));
    }
}
