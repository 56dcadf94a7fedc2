package io.huishu.notify.notice;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.time.BusinessTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a due delivery for sending, before WeChat is called: what was being sent when all stopped is not sent twice. */
@Component
public class ClaimDelivery {
    private final Notices notices;
    private final Outbox outbox;
    private final BusinessTime time;

    public ClaimDelivery(Notices notices, Outbox outbox, BusinessTime time) {
        this.notices = notices;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * @return empty when there is nothing left to send
     * @throws io.huishu.chassis.problem.Stale when another instance was faster
     */
    @Transactional
    public Optional<Delivery> claim(String id) {
        Optional<Delivery> due = notices.delivery(id);
        if (due.isEmpty()) {
            return due;
        }
        Delivery delivery = due.get();
        if (delivery.state() == DeliveryState.SENDING) {
            delivery.lost("发送时系统中断，结果不明，没有重发", time.now());
            notices.save(delivery);
            outbox.append(NoticeDelivered.of(delivery));
            return Optional.empty();
        }
        if (delivery.state() != DeliveryState.PENDING) {
            return Optional.empty();
        }
        delivery.claim(time.now());
        notices.save(delivery);
        return Optional.of(delivery);
    }
}
