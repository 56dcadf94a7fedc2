package io.huishu.sandbox.pay;

import io.huishu.sandbox.refusal.Refusal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order of one merchant. {@code signBy}: the serial the prepay request named, which also signs the notify. */
public record Order(
        String mchid,
        String appid,
        String orderNo,
        String description,
        @Nullable String attach,
        String notifyUrl,
        long totalFen,
        String openid,
        String signBy,
        Instant createdAt,
        Instant expiresAt,
        OrderState state,
        @Nullable String transactionId,
        @Nullable Instant paidAt) {

    public String key() {
        return key(mchid, orderNo);
    }

    static String key(String mchid, String orderNo) {
        return mchid + ":" + orderNo;
    }

    /** Re-entry must repeat every parameter of the first request; only time_expire may differ and is ignored. */
    boolean sameAs(Order again) {
        return appid.equals(again.appid)
                && description.equals(again.description)
                && Objects.equals(attach, again.attach)
                && notifyUrl.equals(again.notifyUrl)
                && totalFen == again.totalFen
                && openid.equals(again.openid);
    }

    /** Closed when its time is over. */
    Order asOf(Instant now) {
        return state == OrderState.NOTPAY && !expiresAt.isAfter(now) ? in(OrderState.CLOSED, null, null) : this;
    }

    Order pay(String transaction, Instant now) {
        switch (state) {
            case SUCCESS, REFUND -> throw alreadyPaid();
            case CLOSED -> throw closed();
            case NOTPAY -> {}
        }
        return in(OrderState.SUCCESS, transaction, now);
    }

    /** Closing twice is allowed; a paid order is ORDERPAID. */
    Order close() {
        if (state.isPaid()) {
            throw alreadyPaid();
        }
        return in(OrderState.CLOSED, null, null);
    }

    /** A refund was accepted; the paid order stays so for ever. */
    public Order refunded() {
        return state == OrderState.SUCCESS ? in(OrderState.REFUND, transactionId, paidAt) : this;
    }

    static Refusal alreadyPaid() {
        return new Refusal(400, "ORDERPAID", "该订单已支付");
    }

    static Refusal closed() {
        return new Refusal(400, "ORDER_CLOSED", "该订单已关闭");
    }

    private Order in(OrderState next, @Nullable String transaction, @Nullable Instant paid) {
        return new Order(
                mchid,
                appid,
                orderNo,
                description,
                attach,
                notifyUrl,
                totalFen,
                openid,
                signBy,
                createdAt,
                expiresAt,
                next,
                transaction,
                paid);
    }
}
