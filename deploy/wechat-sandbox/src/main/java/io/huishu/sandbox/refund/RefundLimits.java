package io.huishu.sandbox.refund;

import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What WeChat refuses though the request is well written. Source: WeChat Pay's page 申请退款. */
final class RefundLimits {

    private static final Duration TERM = Duration.ofDays(365);
    private static final Duration APART = Duration.ofMinutes(1);
    private static final int MOST = 50;

    private RefundLimits() {}

    /** {@code before}: the order's refunds so far. */
    static void check(Refund wanted, Order order, List<Refund> before, Instant now) {
        if (!order.state().isPaid() || order.paidAt() == null) {
            throw refused("订单未支付");
        }
        if (wanted.totalFen() != order.totalFen()) {
            throw refused("订单金额或退款金额与之前请求不一致，请核实后再试");
        }
        if (order.paidAt().plus(TERM).isBefore(now)) {
            throw new Refusal(403, "TRADE_OVERDUE", "订单已经超过退款期限");
        }
        long left = order.totalFen()
                - before.stream()
                        .filter(Refund::takesMoney)
                        .mapToLong(Refund::refundFen)
                        .sum();
        if (wanted.refundFen() > left) {
            throw refused(left == 0 ? "订单已全额退款" : "申请退款金额大于可退金额");
        }
        checkPace(before, now);
    }

    private static void checkPace(List<Refund> before, Instant now) {
        if (before.size() >= MOST) {
            throw refused("部分退款次数不能超过 " + MOST + " 次");
        }
        if (!before.isEmpty() && before.getLast().createdAt().plus(APART).isAfter(now)) {
            throw new Refusal(429, "FREQUENCY_LIMITED", "同一笔订单多次退款需间隔 1 分钟");
        }
    }

    private static Refusal refused(String sentence) {
        return new Refusal(400, "INVALID_REQUEST", sentence);
    }
}
