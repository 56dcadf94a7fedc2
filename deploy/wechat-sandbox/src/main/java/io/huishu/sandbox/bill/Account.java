package io.huishu.sandbox.bill;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.Orders;
import io.huishu.sandbox.refund.Purse;
import io.huishu.sandbox.refund.Refund;
import io.huishu.sandbox.refund.RefundState;
import io.huishu.sandbox.refund.Refunds;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A merchant's basic account: payments less fees come in, refunds and payouts leave. */
@Component
public final class Account implements Purse, OfMerchants {

    private static final LocalTime DAILY_AT = LocalTime.of(9, 0);

    private final Orders orders;
    private final Refunds refunds;
    private final Payouts payouts;
    private final SandboxClock clock;

    Account(Orders orders, Refunds refunds, Payouts payouts, SandboxClock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.payouts = payouts;
        this.clock = clock;
    }

    @Override
    public long available(String mchid) {
        return available(mchid, clock.instant());
    }

    private long available(String mchid, Instant at) {
        long underWay = refunds.all().stream()
                .filter(each -> each.mchid().equals(mchid) && each.state() == RefundState.PROCESSING)
                .mapToLong(Refund::netFen)
                .sum();
        return sum(movements(mchid), at) - underWay;
    }

    /**
     * Sends money to the bank; without an amount all there is. 422 BALANCE_NOT_ENOUGH.
     *
     * @param at now, or a former moment; what the account held then is sent
     */
    public synchronized Payout payOut(String mchid, @Nullable Long fen, @Nullable Instant at) {
        Instant now = clock.instant();
        Instant when = at == null ? now : at;
        if (when.isAfter(now)) {
            throw Refusal.invalid("提现时间不能晚于现在");
        }
        long available = Math.min(available(mchid, when), available(mchid));
        long wanted = fen == null ? available : fen;
        if (wanted < 1 || wanted > available) {
            throw new Refusal(422, "BALANCE_NOT_ENOUGH", "账户里可提现 " + available + " 分");
        }
        return add(mchid, wanted, when);
    }

    /** From tomorrow on, every day at 9:00 Beijing time, what the account held at midnight; or never again. */
    public synchronized void payOutDaily(String mchid, boolean daily) {
        if (daily) {
            payouts.set(new Payouts.Daily(mchid, Beijing.day(clock.instant())));
        } else {
            catchUp(mchid);
            payouts.stopDaily(mchid);
        }
    }

    public List<Payout> payouts(String mchid) {
        catchUp(mchid);
        return payouts.of(mchid);
    }

    /** Oldest first. */
    List<Movement> movements(String mchid) {
        catchUp(mchid);
        return booked(mchid);
    }

    private synchronized void catchUp(String mchid) {
        Payouts.Daily setting = payouts.daily(mchid).orElse(null);
        if (setting == null) {
            return;
        }
        Instant now = clock.instant();
        LocalDate day = setting.done().plusDays(1);
        while (!Beijing.at(day, DAILY_AT).isAfter(now)) {
            Instant at = Beijing.at(day, DAILY_AT);
            List<Movement> booked = booked(mchid);
            long fen = Math.min(sum(booked, Beijing.at(day, LocalTime.MIDNIGHT)), sum(booked, at));
            if (fen > 0) {
                Payout unused = add(mchid, fen, at);
            }
            payouts.set(new Payouts.Daily(mchid, day));
            day = day.plusDays(1);
        }
    }

    private Payout add(String mchid, long fen, Instant at) {
        Payout payout = new Payout("1000" + Chance.digits(24), mchid, fen, at);
        payouts.add(payout);
        return payout;
    }

    private List<Movement> booked(String mchid) {
        List<Movement> all = new ArrayList<>();
        orders.all().stream().filter(each -> each.mchid().equals(mchid)).forEach(each -> book(each, all));
        refunds.all().stream().filter(each -> each.mchid().equals(mchid)).forEach(each -> book(each, all));
        payouts.of(mchid).forEach(each -> all.add(Movement.paidOut(each)));
        all.sort(Comparator.comparing(Movement::at));
        return all;
    }

    private static void book(Order order, List<Movement> all) {
        Instant at = order.paidAt();
        String transaction = order.transactionId();
        if (at == null || transaction == null) {
            return;
        }
        all.add(Movement.paid(order, at, transaction));
        Movement fee = Movement.fee(order, at, transaction);
        if (fee != null) {
            all.add(fee);
        }
    }

    private static void book(Refund refund, List<Movement> all) {
        if (refund.bookedAt() == null) {
            return;
        }
        all.add(Movement.refunded(refund, refund.bookedAt()));
        if (refund.state() == RefundState.CLOSED && refund.endedAt() != null) {
            all.add(Movement.cameBack(refund, refund.endedAt()));
        }
    }

    private static long sum(List<Movement> movements, Instant until) {
        return movements.stream()
                .filter(each -> !each.at().isAfter(until))
                .mapToLong(Movement::fen)
                .sum();
    }

    @Override
    public synchronized void forget(String mchid) {
        payouts.forget(mchid);
    }
}
