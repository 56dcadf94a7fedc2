package io.huishu.payment.month;

import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Receipts of dues (会费票据): one valid receipt of the sum received for each settled charge, none for others, no number missing. */
final class ReceiptCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        Map<String, List<ReceiptSeen>> receipts =
                books.receipts().stream().collect(Collectors.groupingBy(ReceiptSeen::chargeId));
        return Stream.concat(
                books.charges().stream()
                        .filter(charge -> charge.kind() == ChargeKind.DUES)
                        .flatMap(charge -> ofCharge(charge, receipts.getOrDefault(charge.id(), List.of()))),
                books.gaps().stream().map(ReceiptCheck::gap));
    }

    private static Stream<Finding> ofCharge(ChargeSeen charge, List<ReceiptSeen> receipts) {
        Optional<ReceiptSeen> valid =
                receipts.stream().filter(ReceiptSeen::isValid).findFirst();
        if (charge.state() != ChargeState.SETTLED) {
            return valid.map(receipt -> ofReceipt(Cause.RECEIPT_WITHOUT_MONEY, charge, receipt)).stream();
        }
        if (valid.isEmpty()) {
            boolean voided = receipts.stream().anyMatch(ReceiptSeen::isVoid)
                    && receipts.stream().noneMatch(ReceiptSeen::isWaiting);
            return Stream.of(missing(voided ? Cause.RECEIPT_NOT_REISSUED : Cause.RECEIPT_MISSING, charge));
        }
        return valid
                .filter(receipt -> !receipt.amount().equals(charge.received()))
                .map(receipt -> ofReceipt(Cause.RECEIPT_AMOUNT_DIFFERS, charge, receipt))
                .stream();
    }

    private static Finding missing(Cause cause, ChargeSeen charge) {
        return new Finding(
                cause, SubjectKind.CHARGE, charge.id(), charge.lastOn(), charge.received(), null, charge.words());
    }

    private static Finding ofReceipt(Cause cause, ChargeSeen charge, ReceiptSeen receipt) {
        return new Finding(
                cause,
                SubjectKind.RECEIPT,
                receipt.id(),
                charge.lastOn(),
                charge.received(),
                receipt.amount(),
                charge.words() + "，票据号 " + text(receipt.number()));
    }

    private static String text(@Nullable String number) {
        return number == null ? "未编号" : number;
    }

    private static Finding gap(NumberGap gap) {
        return new Finding(
                Cause.RECEIPT_NUMBER_GAP,
                SubjectKind.RECEIPT,
                gap.before(),
                gap.day(),
                null,
                null,
                gap.after() + " 之后是 " + gap.before() + "，中间缺 " + gap.missing() + " 个号");
    }
}
