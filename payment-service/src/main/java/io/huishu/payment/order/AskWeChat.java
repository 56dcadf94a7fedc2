package io.huishu.payment.order;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.WeChatPay.QueryAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks WeChat what became of an attempt and writes down the answer. A silent WeChat changes nothing. */
@Component
public class AskWeChat {
    private static final Logger log = LoggerFactory.getLogger(AskWeChat.class);

    private final WeChatPay weChatPay;
    private final Orders orders;
    private final SettleOrder settleOrder;
    private final RecordAnswer recordAnswer;
    private final BusinessTime time;

    public AskWeChat(
            WeChatPay weChatPay, Orders orders, SettleOrder settleOrder, RecordAnswer recordAnswer, BusinessTime time) {
        this.weChatPay = weChatPay;
        this.orders = orders;
        this.settleOrder = settleOrder;
        this.recordAnswer = recordAnswer;
        this.time = time;
    }

    /** @return where the attempt stands afterwards */
    public OrderState ask(PayOrder order) {
        QueryAnswer answer = weChatPay.query(order);
        return switch (answer) {
            case QueryAnswer.Paid paid -> settled(order, paid.proof());
            case QueryAnswer.NotPaid _ -> recorded(order, OrderEvent.ACCEPTED, null);
            case QueryAnswer.Closed _ -> recorded(order, OrderEvent.CLOSED, "微信侧已关闭");
            case QueryAnswer.Absent _ -> absent(order);
            case QueryAnswer.Silent silent -> silent(order, silent.why());
        };
    }

    private OrderState settled(PayOrder order, PaymentProof proof) {
        RetryOnDeadlock.call(() -> settleOrder.settle(proof));
        return orders.get(order.id()).state();
    }

    private OrderState recorded(PayOrder order, OrderEvent event, @Nullable String why) {
        return recordAnswer.record(order.id(), event, why).state();
    }

    /** A prepay may still be on its way to WeChat until the attempt has expired. */
    private OrderState absent(PayOrder order) {
        return order.isExpired(time.now()) ? recorded(order, OrderEvent.REFUSED, "微信侧没有这笔订单") : order.state();
    }

    private OrderState silent(PayOrder order, String why) {
        log.warn("WeChat does not say what became of order {}: {}", order.orderNo(), why);
        return order.state();
    }
}
