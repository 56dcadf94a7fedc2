package io.huishu.notify.notice;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a member has read a message; reading again changes nothing. */
@Component
public class ReadMessage {
    private final Notices notices;
    private final BusinessTime time;

    public ReadMessage(Notices notices, BusinessTime time) {
        this.notices = notices;
        this.time = time;
    }

    /** @throws Missing when the person has no such message */
    @Transactional
    public void read(String deliveryId, String personId) {
        if (!notices.read(deliveryId, personId, time.now())) {
            throw new Missing("message.missing", "这条消息");
        }
    }
}
