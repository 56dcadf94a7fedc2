package io.huishu.sandbox.refund;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.pay.Merchant;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.Orders;
import io.huishu.sandbox.pay.TradingFee;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A merchant asks for a refund: it is accepted and ends later, or refused. The same number is the same refund. */
@Component
public final class AskForRefund {

    private static final Duration USUAL = Duration.ofSeconds(1);

    private final Orders orders;
    private final Refunds refunds;
    private final RefundPlans plans;
    private final EndRefund endRefund;
    private final Purse purse;
    private final SandboxClock clock;

    AskForRefund(
            Orders orders, Refunds refunds, RefundPlans plans, EndRefund endRefund, Purse purse, SandboxClock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.plans = plans;
        this.endRefund = endRefund;
        this.purse = purse;
        this.clock = clock;
    }

    /** One at a time, so that the sum and the pace of an order's refunds hold. */
    public synchronized Refund ask(Merchant merchant, RefundRequest request, @Nullable String wantedSerial) {
        Order order = order(merchant, request);
        List<Refund> before = refunds.of(order);
        Refund wanted = refund(order, request, before, merchant.signer(wantedSerial), RefundPlan.usual());
        Optional<Refund> known = refunds.find(merchant.mchid(), wanted.refundNo());
        if (known.isPresent()) {
            return same(known.get(), wanted);
        }
        RefundLimits.check(wanted, order, before, clock.instant());
        RefundPlan plan = plans.next(merchant.mchid(), wanted.refundNo());
        if (plan.outcome() == RefundPlan.Outcome.NOT_ENOUGH || wanted.netFen() > purse.available(merchant.mchid())) {
            throw new Refusal(403, "NOT_ENOUGH", "基本账户余额不足，请充值后重新发起");
        }
        Refund refund = refund(order, request, before, wanted.signBy(), plan);
        refunds.add(refund, order);
        Order unused = orders.change(order.key(), Order::refunded);
        endRefund.await(refund);
        return refund;
    }

    private static Refund same(Refund known, Refund wanted) {
        if (!known.sameAs(wanted)) {
            throw new Refusal(400, "INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试");
        }
        return known;
    }

    private Order order(Merchant merchant, RefundRequest request) {
        request.checkOneNumber();
        Optional<Order> order = request.transactionId() == null
                ? orders.find(merchant.mchid(), String.valueOf(request.outTradeNo()))
                : orders.findByTransaction(request.transactionId());
        return order.filter(each -> each.mchid().equals(merchant.mchid()))
                .orElseThrow(() -> new Refusal(404, "RESOURCE_NOT_EXISTS", "订单不存在"));
    }

    private Refund refund(Order order, RefundRequest request, List<Refund> before, String signBy, RefundPlan plan) {
        Instant now = clock.instant();
        Duration wait = plan.delaySeconds() == null ? USUAL : Duration.ofSeconds(plan.delaySeconds());
        boolean refused = plan.outcome() == RefundPlan.Outcome.NOT_ENOUGH;
        return new Refund(
                order.mchid(),
                request.requiredRefundNo(),
                "5030" + Chance.digits(24),
                order.orderNo(),
                order.transactionId() == null ? "" : order.transactionId(),
                request.checkedReason(),
                request.checkedNotifyUrl(),
                request.checkedFundsAccount(),
                request.requiredTotal(),
                request.requiredRefund(),
                feeBack(request.requiredRefund(), before),
                signBy,
                now,
                RefundState.PROCESSING,
                refused ? RefundState.CLOSED : plan.state(),
                plan.hold() ? null : now.plus(clock.scaled(wait)),
                plan.silent(),
                null,
                null);
    }

    /** Rounded so that the parts of a whole refund give the whole fee back. */
    private static long feeBack(long fen, List<Refund> before) {
        List<Refund> taking = before.stream().filter(Refund::takesMoney).toList();
        long taken = taking.stream().mapToLong(Refund::refundFen).sum();
        long given = taking.stream().mapToLong(Refund::feeBackFen).sum();
        return Math.max(0, TradingFee.of(taken + fen) - given);
    }
}
