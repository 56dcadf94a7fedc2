package io.huishu.notify.notice;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.channel.SendResult;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a message that was sent. */
@Component
public class EndDelivery {
    static final String NOT_ALLOWED = "会员没有订阅这类通知，只放进了站内信";

    private final Notices notices;
    private final Outbox outbox;
    private final BusinessTime time;

    public EndDelivery(Notices notices, Outbox outbox, BusinessTime time) {
        this.notices = notices;
        this.outbox = outbox;
        this.time = time;
    }

    @Transactional
    public void end(Delivery delivery, SendResult result) {
        Instant now = time.now();
        switch (result) {
            case SendResult.Sent sent -> delivery.sent(now);
            case SendResult.Refused(String reason) -> delivery.failed(reason, now);
            case SendResult.NotAllowed notAllowed -> delivery.failed(NOT_ALLOWED, now);
            case SendResult.Later(String reason) -> delivery.postpone(reason, now);
            case SendResult.Unclear unclear -> delivery.lost("微信没有应答，结果不明，没有重发", now);
        }
        notices.save(delivery);
        if (delivery.state() != DeliveryState.PENDING) {
            outbox.append(NoticeDelivered.of(delivery));
        }
    }
}
