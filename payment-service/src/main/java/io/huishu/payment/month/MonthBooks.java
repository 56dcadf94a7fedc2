package io.huishu.payment.month;

import io.huishu.payment.bill.BillKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the comparison of a month looks at, from all sides.
 *
 * @param known the days whose bill is known, by kind
 * @param bank lines of the month and of the week after it, since a payout of the last day arrives then
 * @param earlierPayouts payouts of the week before the month, which a line of its first days may be
 */
public record MonthBooks(
        YearMonth month,
        Map<BillKind, Set<LocalDate>> known,
        List<BilledPayment> payments,
        List<BilledRefund> billedRefunds,
        List<Flow> flows,
        List<Flow> earlierPayouts,
        List<FlowBooked> flowsBooked,
        List<OrderSeen> orders,
        List<RefundSeen> refunds,
        List<ChargeSeen> charges,
        List<ReceiptSeen> receipts,
        List<NumberGap> gaps,
        List<BankSeen> bank,
        List<OfficeEntry> entries,
        List<Credit> credits,
        List<ChangedBill> changes) {
    boolean isKnown(BillKind kind, LocalDate day) {
        return known.getOrDefault(kind, Set.of()).contains(day);
    }

    boolean has(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
