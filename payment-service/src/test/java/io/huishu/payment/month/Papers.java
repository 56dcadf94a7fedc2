package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.FundsKind;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.order.OrderState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The papers of October 2026, in which everything agrees: 楚商 paid its dues by WeChat on the 8th, 汉阳 by transfer on the
 * 9th, a payment of the 8th was refunded on the 12th, WeChat paid out on the 20th. Each test spoils one thing.
 */
final class Papers {
    static final LocalDate D8 = LocalDate.of(2026, 10, 8);
    static final LocalDate D9 = LocalDate.of(2026, 10, 9);
    static final LocalDate D12 = LocalDate.of(2026, 10, 12);
    static final LocalDate D20 = LocalDate.of(2026, 10, 20);
    static final Money DUES = Money.ofYuan("2000");
    static final Money FEE = Money.ofYuan("12");

    final Map<BillKind, Set<LocalDate>> known = new EnumMap<>(BillKind.class);
    final List<BilledPayment> payments = new ArrayList<>();
    final List<BilledRefund> billedRefunds = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();
    final List<Flow> earlierPayouts = new ArrayList<>();
    final List<FlowBooked> flowsBooked = new ArrayList<>();
    final List<OrderSeen> orders = new ArrayList<>();
    final List<RefundSeen> refunds = new ArrayList<>();
    final List<ChargeSeen> charges = new ArrayList<>();
    final List<ReceiptSeen> receipts = new ArrayList<>();
    final List<NumberGap> gaps = new ArrayList<>();
    final List<BankSeen> bank = new ArrayList<>();
    final List<OfficeEntry> entries = new ArrayList<>();
    final List<Credit> credits = new ArrayList<>();
    final List<ChangedBill> changes = new ArrayList<>();

    Papers() {
        Set<LocalDate> days = new HashSet<>(
                LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 11, 1)).toList());
        known.put(BillKind.TRADE, days);
        known.put(BillKind.FUNDS, new HashSet<>(days));
        paid("A", D8);
        paid("B", D8);
        settled("A", D8);
        settled("B", D8);
        settled("C", D9);
        bank.add(new BankSeen("line-C", D9, DUES, Money.ZERO, false, "汉阳C有限公司", "会费", "汉阳C有限公司"));
        refunded("B");
        payout("W1", D20, Money.ofYuan("3000"));
        bank.add(payoutLine("line-W1", D20.plusDays(1), Money.ofYuan("3000")));
    }

    /** The bills of this day were never read. */
    void forget(LocalDate day) {
        known.values().forEach(days -> days.remove(day));
    }

    void paid(String name, LocalDate day) {
        orders.add(order(name, day));
        payments.add(billed(name, day));
        flow(day, "42-" + name, FundsKind.RECEIVED, DUES);
        flow(day, "42-" + name, FundsKind.FEE, FEE);
    }

    static OrderSeen order(String name, LocalDate day) {
        return new OrderSeen(
                "order-" + name,
                "NO" + name,
                "汉阳" + name + "有限公司",
                "openid-" + name,
                DUES,
                OrderState.PAID,
                "42-" + name,
                day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant(),
                false,
                Money.ZERO,
                Money.ZERO,
                DUES,
                day);
    }

    static BilledPayment billed(String name, LocalDate day) {
        return new BilledPayment(
                day,
                day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant(),
                "42-" + name,
                "NO" + name,
                "openid-" + name,
                DUES,
                FEE,
                "0.60%");
    }

    void flow(LocalDate day, String businessNo, FundsKind kind, Money amount) {
        Flow flow =
                new Flow(day, businessNo, "F", kind, kind.title(), kind == FundsKind.RECEIVED, amount, Money.ZERO, "V");
        flows.add(flow);
        if (kind == FundsKind.FEE || kind == FundsKind.PAID_OUT) {
            MovementKind booked = kind == FundsKind.FEE ? MovementKind.WECHAT_FEE : MovementKind.WECHAT_PAYOUT;
            flowsBooked.add(new FlowBooked("L" + flow.id() + kind, booked, flow.id(), amount, day));
        }
    }

    void payout(String no, LocalDate day, Money amount) {
        flow(day, no, FundsKind.PAID_OUT, amount);
    }

    static BankSeen payoutLine(String id, LocalDate day, Money amount) {
        return new BankSeen(id, day, amount, Money.ZERO, true, "财付通支付科技有限公司", "微信支付结算款", "");
    }

    void settled(String name, LocalDate day) {
        charges.add(charge(name, ChargeState.SETTLED, DUES, day));
        receipts.add(new ReceiptSeen("receipt-" + name, "charge-" + name, "2026-" + name, DUES, "ISSUED"));
    }

    static ChargeSeen charge(String name, ChargeState state, Money received, LocalDate day) {
        return new ChargeSeen(
                "charge-" + name,
                "汉阳" + name + "有限公司",
                "2026年度会费",
                ChargeKind.DUES,
                state,
                DUES,
                Money.ZERO,
                received,
                received,
                day);
    }

    private void refunded(String name) {
        Money half = Money.ofYuan("1000");
        Money fee = Money.ofYuan("6");
        refunds.add(refund(name, "SUCCESS"));
        billedRefunds.add(new BilledRefund(
                D12, "42-" + name, "NO" + name, "50-" + name, "R" + name, half, Money.ofFen(-600), "SUCCESS"));
        Flow back = new Flow(D12, "50-" + name, "F", FundsKind.REFUNDED, "退款", false, half.minus(fee), fee, "R" + name);
        flows.add(back);
        flowsBooked.add(new FlowBooked("LR" + name, MovementKind.WECHAT_FEE_RETURNED, back.id(), fee, D12));
    }

    static RefundSeen refund(String name, String state) {
        Money half = Money.ofYuan("1000");
        return new RefundSeen(
                "refund-" + name,
                "R" + name,
                "50-" + name,
                "汉阳" + name + "有限公司",
                half,
                state,
                D12.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant(),
                false,
                state.equals("SUCCESS") ? half : Money.ZERO);
    }

    static <T> void change(List<T> rows, Predicate<T> which, UnaryOperator<@Nullable T> how) {
        List<T> changed = new ArrayList<>();
        rows.forEach(row -> {
            T now = which.test(row) ? how.apply(row) : row;
            if (now != null) {
                changed.add(now);
            }
        });
        rows.clear();
        rows.addAll(changed);
    }

    MonthBooks books() {
        return new MonthBooks(
                YearMonth.of(2026, 10),
                known,
                payments,
                billedRefunds,
                flows,
                earlierPayouts,
                flowsBooked,
                orders,
                refunds,
                charges,
                receipts,
                gaps,
                bank,
                entries,
                credits,
                changes);
    }
}
