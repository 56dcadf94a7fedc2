package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.FundsKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** WeChat's fee of each payment: as its own rate says, and as its account was charged. */
final class FeeCheck implements Check {
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,2})(?:\\.([0-9]{1,4}))?%");
    private static final long PARTS = 1_000_000;

    @Override
    public Stream<Finding> of(MonthBooks books) {
        Map<String, Money> charged = FlowCheck.sums(books, FundsKind.FEE);
        Set<String> sound = PaymentCheck.sound(books);
        return books.payments().stream()
                .filter(payment -> sound.contains(payment.transactionId()))
                .flatMap(payment -> wrong(books, payment, charged.getOrDefault(payment.transactionId(), Money.ZERO)));
    }

    private static Stream<Finding> wrong(MonthBooks books, BilledPayment payment, Money charged) {
        Money right = byRate(payment.amount(), payment.rate()).orElse(payment.fee());
        boolean asCharged =
                !books.isKnown(BillKind.FUNDS, payment.day()) || payment.fee().equals(charged);
        if (payment.fee().equals(right) && asCharged) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                Cause.FEE_ODD,
                SubjectKind.TRANSACTION,
                payment.transactionId(),
                payment.day(),
                right,
                payment.fee().equals(right) ? charged : payment.fee(),
                "商户订单号 " + payment.orderNo() + "，收款 " + payment.amount() + "，费率 " + payment.rate()));
    }

    /** Rounded half up to the fen; empty when the rate is none that can be read. */
    static Optional<Money> byRate(Money amount, String rate) {
        Matcher percent = PERCENT.matcher(rate);
        if (!percent.matches()) {
            return Optional.empty();
        }
        String decimals = percent.group(2) == null ? "" : percent.group(2);
        long parts = Long.parseLong(percent.group(1) + (decimals + "0000").substring(0, 4));
        return Optional.of(Money.ofFen((Math.multiplyExact(amount.fen(), parts) + PARTS / 2) / PARTS));
    }
}
