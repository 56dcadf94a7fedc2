package io.huishu.payment.order;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;

/** What the janitor does with one open attempt: ask, and close it at WeChat when its time is over. */
@Component
public class CheckAttempt {
    private final AskWeChat askWeChat;
    private final CloseAttempt closeAttempt;
    private final BusinessTime time;

    public CheckAttempt(AskWeChat askWeChat, CloseAttempt closeAttempt, BusinessTime time) {
        this.askWeChat = askWeChat;
        this.closeAttempt = closeAttempt;
        this.time = time;
    }

    /** @throws WeChatSilent when an expired attempt could not be closed; it stays open and is tried again */
    public void check(PayOrder order) {
        OrderState state = askWeChat.ask(order);
        if (state.isOpen() && order.isExpired(time.now())) {
            closeAttempt.close(order, "超过支付时限");
        }
    }
}
