package io.huishu.payment.order.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.chassis.money.Money;
import io.huishu.payment.order.CallUp;
import io.huishu.payment.order.OrderState;
import io.huishu.payment.order.PayAnswer;

/**
 * What the client hands to WeChat's cashier.
 *
 * @param channel always {@code WECHAT_JSAPI}
 */
public record PayResponse(
        String orderId, String orderNo, OrderState state, Money amount, String channel, Cashier callUp) {
    /** The fields as WeChat's client names them. */
    public record Cashier(
            String appId,
            String timeStamp,
            String nonceStr,
            @JsonProperty("package") String packageValue,
            String signType,
            String paySign) {
        static Cashier of(CallUp c) {
            return new Cashier(c.appId(), c.timeStamp(), c.nonceStr(), c.packageValue(), c.signType(), c.paySign());
        }
    }

    static PayResponse of(PayAnswer a) {
        return new PayResponse(a.orderId(), a.orderNo(), a.state(), a.amount(), "WECHAT_JSAPI", Cashier.of(a.callUp()));
    }
}
