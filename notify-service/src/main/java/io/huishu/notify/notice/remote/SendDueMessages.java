package io.huishu.notify.notice.remote;

import io.huishu.chassis.problem.Stale;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.channel.Channels;
import io.huishu.notify.channel.SendResult;
import io.huishu.notify.notice.ClaimDelivery;
import io.huishu.notify.notice.Delivery;
import io.huishu.notify.notice.EndDelivery;
import io.huishu.notify.notice.Notices;
import io.huishu.notify.notice.WaitingChambers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every second, sends what is due; the failure of one message never stops the rest. */
@Component
class SendDueMessages {
    private static final Logger log = LoggerFactory.getLogger(SendDueMessages.class);
    private static final int BATCH = 50;

    private final WaitingChambers waiting;
    private final Notices notices;
    private final ClaimDelivery claim;
    private final EndDelivery end;
    private final Channels channels;
    private final WechatMessages wechat;
    private final BusinessTime time;

    SendDueMessages(
            WaitingChambers waiting,
            Notices notices,
            ClaimDelivery claim,
            EndDelivery end,
            Channels channels,
            WechatMessages wechat,
            BusinessTime time) {
        this.waiting = waiting;
        this.notices = notices;
        this.claim = claim;
        this.end = end;
        this.channels = channels;
        this.wechat = wechat;
        this.time = time;
    }

    /** Several instances may run it at once: a message is sent by the one that claims it. */
    @Scheduled(fixedDelay = 1000)
    void run() {
        waiting.withDue(time.now()).forEach(chamber -> Tenancy.run(chamber, this::sendAll));
    }

    private void sendAll() {
        notices.due(time.now(), BATCH).forEach(this::sendOne);
    }

    private void sendOne(String id) {
        try {
            claim.claim(id).ifPresent(delivery -> end.end(delivery, result(delivery)));
        } catch (Stale anotherInstanceSendsIt) {
            log.debug("Another instance has taken {}", id);
        } catch (RuntimeException e) {
            log.error("Message {} could not be sent; it is not tried again before its lease ends", id, e);
        }
    }

    private SendResult result(Delivery delivery) {
        try {
            return wechat.send(delivery, channels.ofCurrent());
        } catch (Unavailable away) {
            return new SendResult.Later(away.sentence());
        }
    }
}
