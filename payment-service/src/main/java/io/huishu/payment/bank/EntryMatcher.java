package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds money that the office entered before the bank line came, so that it is not booked twice. */
final class EntryMatcher {
    private static final int DAYS_APART = 15;
    private static final int MOST = 3;

    private final List<OpenEntry> entries;

    EntryMatcher(List<OpenEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Entries that the line itself names, by its serial number or its payer. */
    List<Suggestion> named(LineFacts line) {
        return suggest(line, EntryMatcher::isNamed);
    }

    /** Cash and cheques of the same amount at about that time: weak, for nothing in the line names them. */
    List<Suggestion> likely(LineFacts line) {
        return suggest(
                line,
                (entry, facts) -> !isNamed(entry, facts)
                        && entry.method() != SettlementMethod.TRANSFER
                        && daysApart(entry, facts) <= DAYS_APART);
    }

    private List<Suggestion> suggest(LineFacts line, BiPredicate<OpenEntry, LineFacts> fits) {
        return entries.stream()
                .filter(entry -> entry.amount().equals(line.rest()) && fits.test(entry, line))
                .sorted(Comparator.comparing((OpenEntry entry) -> !isSerial(entry, line))
                        .thenComparing(entry -> daysApart(entry, line)))
                .limit(MOST)
                .map(entry -> suggestion(entry, line))
                .toList();
    }

    private static boolean isNamed(OpenEntry entry, LineFacts line) {
        return isSerial(entry, line) || (isName(entry, line) && daysApart(entry, line) <= DAYS_APART);
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
