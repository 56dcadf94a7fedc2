package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds money that the office entered before the bank line came, so that it is not booked twice. */
final class EntryMatcher {
    private static final int DAYS_APART = 15;
    private static final int MOST = 3;

    private final List<OpenEntry> entries;

    EntryMatcher(List<OpenEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    List<Suggestion> suggest(LineFacts line) {
        return entries.stream()
                .filter(entry -> entry.amount().equals(line.rest()) && speaksFor(entry, line))
                .sorted(Comparator.comparing((OpenEntry entry) -> !isSerial(entry, line))
                        .thenComparing(entry -> !isName(entry, line))
                        .thenComparing(entry -> daysApart(entry, line)))
                .limit(MOST)
                .map(entry -> suggestion(entry, line))
                .toList();
    }

    private static boolean speaksFor(OpenEntry entry, LineFacts line) {
        return isSerial(entry, line)
                || (daysApart(entry, line) <= DAYS_APART
                        && (isName(entry, line) || entry.method() != SettlementMethod.TRANSFER));
    }

    private static long daysApart(OpenEntry entry, LineFacts line) {
        return Math.abs(ChronoUnit.DAYS.between(entry.receivedOn(), line.bookedOn()));
    }

    private static boolean isSerial(OpenEntry entry, LineFacts line) {
        String serial = line.serial();
        String reference = entry.reference();
        return serial != null
                && reference != null
                && PlainText.narrow(reference).contains(serial);
    }

    private static boolean isName(OpenEntry entry, LineFacts line) {
        String payer = UnitNameKey.core(UnitNameKey.of(line.payer()));
        return !payer.isEmpty() && payer.equals(UnitNameKey.core(UnitNameKey.of(entry.unitName())));
    }

    private static Suggestion suggestion(OpenEntry entry, LineFacts line) {
        List<String> reasons = new ArrayList<>();
        if (isSerial(entry, line)) {
            reasons.add("登记时写的就是这个流水号");
        }
        reasons.add("金额与办公室登记的一分不差：" + entry.amount());
        if (isName(entry, line)) {
            reasons.add("付款户名就是单位名称");
        }
        reasons.add("登记在 " + entry.receivedOn() + "，与到账相差 " + daysApart(entry, line) + " 天");
        reasons.add("对上以后不会重复入账");
        return new Suggestion(
                entry.unitId(),
                entry.unitName(),
                List.of(),
                List.of(new EntryShare(
                        entry.entryId(), entry.subject(), entry.method(), entry.amount(), entry.receivedOn())),
                Money.ZERO,
                Money.ZERO,
                isSerial(entry, line),
                reasons);
    }
}
