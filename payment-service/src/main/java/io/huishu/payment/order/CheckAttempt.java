package io.huishu.payment.order;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charges;
import org.springframework.stereotype.Component;

/** What the janitor does with one open attempt: ask, and close it at WeChat when its time is over or nothing is due. */
@Component
public class CheckAttempt {
    private final AskWeChat askWeChat;
    private final CloseAttempt closeAttempt;
    private final Charges charges;
    private final BusinessTime time;

    public CheckAttempt(AskWeChat askWeChat, CloseAttempt closeAttempt, Charges charges, BusinessTime time) {
        this.askWeChat = askWeChat;
        this.closeAttempt = closeAttempt;
        this.charges = charges;
        this.time = time;
    }

    /** @throws WeChatSilent when it could not be closed; it stays open and is tried again */
    public void check(PayOrder order) {
        OrderState state = askWeChat.ask(order);
        if (!state.isOpen()) {
            return;
        }
        if (order.isExpired(time.now())) {
            closeAttempt.close(order, "超过支付时限");
        } else if (!charges.get(order.chargeId()).isOpen()) {
            closeAttempt.close(order, "款项已另行结清");
        }
    }
}
