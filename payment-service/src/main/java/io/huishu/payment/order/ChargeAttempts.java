package io.huishu.payment.order;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.AttemptView;
import io.huishu.payment.charge.Attempts;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers the room of the charges. */
@Component
public class ChargeAttempts implements Attempts {
    private static final Logger log = LoggerFactory.getLogger(ChargeAttempts.class);
    private static final Duration NOTICE_COMES_WITHIN = Duration.ofSeconds(3);

    private final Orders orders;
    private final AskWeChat askWeChat;
    private final CloseAttempt closeAttempt;
    private final BusinessTime time;

    public ChargeAttempts(Orders orders, AskWeChat askWeChat, CloseAttempt closeAttempt, BusinessTime time) {
        this.orders = orders;
        this.askWeChat = askWeChat;
        this.closeAttempt = closeAttempt;
        this.time = time;
    }

    @Override
    public void refresh(String chargeId) {
        orders.openFor(chargeId)
                .filter(order -> order.createdAt().plus(NOTICE_COMES_WITHIN).isBefore(time.now()))
                .ifPresent(this::ask);
    }

    private void ask(PayOrder order) {
        try {
            askWeChat.ask(order);
        } catch (Problem away) {
            log.warn("Order {} could not be asked about: {}", order.orderNo(), away.code());
        }
    }

    @Override
    public void close(String chargeId, String why) {
        orders.openFor(chargeId).ifPresent(order -> closeAttempt.close(order, why));
    }

    @Override
    public List<AttemptView> of(String chargeId) {
        return orders.attempts(chargeId);
    }
}
