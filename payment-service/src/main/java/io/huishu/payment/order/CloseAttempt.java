package io.huishu.payment.order;

import io.huishu.payment.order.WeChatPay.CloseAnswer;
import org.springframework.stereotype.Component;

/** Closes an open attempt at WeChat, then here. If it was paid meanwhile, the payment counts. */
@Component
public class CloseAttempt {
    private final WeChatPay weChatPay;
    private final RecordAnswer recordAnswer;
    private final AskWeChat askWeChat;

    public CloseAttempt(WeChatPay weChatPay, RecordAnswer recordAnswer, AskWeChat askWeChat) {
        this.weChatPay = weChatPay;
        this.recordAnswer = recordAnswer;
        this.askWeChat = askWeChat;
    }

    /**
     * @param why kept for the office
     * @throws WeChatSilent when WeChat does not say that it is closed
     */
    public void close(PayOrder order, String why) {
        switch (weChatPay.close(order)) {
            case CloseAnswer.Closed _ -> recordAnswer.record(order.id(), OrderEvent.CLOSED, why);
            case CloseAnswer.AlreadyPaid _ -> requireEnded(order);
            case CloseAnswer.Silent _ -> throw new WeChatSilent(order.orderNo());
        }
    }

    private void requireEnded(PayOrder order) {
        if (askWeChat.ask(order).isOpen()) {
            throw new WeChatSilent(order.orderNo());
        }
    }
}
