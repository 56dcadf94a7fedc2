package io.huishu.payment.month;

import io.huishu.payment.charge.ChargeKind;
import java.util.stream.Stream;

/** What the office entered: transfers that no bank line backs, charges paid in part, units that paid too much. */
final class OfficeCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        return Stream.of(
                        books.entries().stream().map(OfficeCheck::notInBank),
                        books.charges().stream()
                                .filter(charge -> charge.isPartlyPaid() && books.has(charge.lastOn()))
                                .map(OfficeCheck::underpaid),
                        books.credits().stream()
                                .filter(credit -> credit.balance().isPositive())
                                .map(OfficeCheck::overpaid))
                .flatMap(findings -> findings);
    }

    private static Finding notInBank(OfficeEntry entry) {
        return new Finding(
                Cause.TRANSFER_NOT_IN_BANK,
                SubjectKind.LEDGER_LINE,
                entry.ledgerLineId(),
                entry.day(),
                entry.amount(),
                null,
                entry.unitName() + "，" + entry.memo());
    }

    private static Finding underpaid(ChargeSeen charge) {
        String whole = charge.kind() == ChargeKind.DUES ? "应缴会费" : "应缴";
        return new Finding(
                Cause.UNDERPAID,
                SubjectKind.CHARGE,
                charge.id(),
                charge.lastOn(),
                charge.received(),
                charge.received().plus(charge.due()),
                charge.words() + "，" + whole + "还差 " + charge.due());
    }

    private static Finding overpaid(Credit credit) {
        return new Finding(
                Cause.OVERPAID,
                SubjectKind.LEDGER_LINE,
                credit.ledgerLineId(),
                credit.day(),
                credit.amount(),
                null,
                credit.unitName() + "，余额现有 " + credit.balance());
    }
}
