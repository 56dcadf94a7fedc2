package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.FundsKind;
import java.text.Normalizer;
import java.util.stream.Stream;

/** Bank lines: payouts that arrived or did not, money that nobody claimed, money claimed for another than its payer. */
final class BankCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        Payouts payouts = new Payouts(books);
        Stream<Finding> lost = books.flows().stream()
                .filter(flow -> flow.kind() == FundsKind.PAID_OUT
                        && payouts.arrivalOf(flow).isEmpty())
                .map(BankCheck::notArrived);
        Stream<Finding> lines = books.bank().stream()
                .filter(line -> books.has(line.day()) && !payouts.isPayout(line))
                .flatMap(line -> line.payout()
                        ? Stream.of(about(Cause.PAYOUT_UNKNOWN, line, line.amount()))
                        : Stream.concat(unclaimed(line), wrongPayer(line)));
        return Stream.concat(lost, lines);
    }

    private static Finding notArrived(Flow payout) {
        return new Finding(
                Cause.PAYOUT_NOT_ARRIVED,
                SubjectKind.FLOW,
                payout.id(),
                payout.day(),
                null,
                payout.amount(),
                "提现业务单号 " + payout.businessNo());
    }

    private static Stream<Finding> unclaimed(BankSeen line) {
        return line.open().isPositive()
                ? Stream.of(about(Cause.BANK_LINE_UNMATCHED, line, line.open()))
                : Stream.empty();
    }

    private static Stream<Finding> wrongPayer(BankSeen line) {
        boolean claimed = !line.claimedFor().isEmpty() && !line.payer().isBlank();
        return claimed && !plain(line.claimedFor()).contains(plain(line.payer()))
                ? Stream.of(about(Cause.WRONG_PAYER, line, line.amount()))
                : Stream.empty();
    }

    /** Names as they are compared: brackets and spaces of either width are the same. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s()]", "");
    }

    private static Finding about(Cause cause, BankSeen line, Money amount) {
        String claimed = line.claimedFor().isEmpty() ? "" : "，认领给 " + line.claimedFor();
        return new Finding(
                cause, SubjectKind.BANK_LINE, line.id(), line.day(), null, amount, "付款人 " + line.payer() + claimed);
    }
}
