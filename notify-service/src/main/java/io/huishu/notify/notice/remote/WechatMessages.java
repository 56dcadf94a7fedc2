package io.huishu.notify.notice.remote;

import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.SendResult;
import io.huishu.notify.channel.SubscriptionMessages;
import io.huishu.notify.notice.Delivery;
import io.huishu.notify.notice.Slots;
import io.huishu.notify.subscription.Consents;
import org.springframework.stereotype.Component;

/** Sends a delivery to WeChat as far as the member has allowed it. */
@Component
class WechatMessages {
    private final SubscriptionMessages messages;
    private final Consents consents;
    private final Slots slots;

    WechatMessages(SubscriptionMessages messages, Consents consents, Slots slots) {
        this.messages = messages;
        this.consents = consents;
        this.slots = slots;
    }

    /** A consent is taken before the call and given back when nothing can have arrived. */
    SendResult send(Delivery delivery, ChannelSettings channels) {
        String template = channels.templates().get(delivery.purpose());
        if (template == null || !delivery.appid().equals(channels.miniAppid())) {
            return new SendResult.Refused("商会还没有设置小程序或这类通知的模板");
        }
        if (!consents.take(delivery.personId(), template)) {
            return new SendResult.NotAllowed();
        }
        SendResult result = messages.send(channels, delivery.openid(), template, slots.read(delivery.slots()));
        switch (result) {
            case SendResult.NotAllowed notAllowed -> consents.exhaust(delivery.personId(), template);
            case SendResult.Refused refused -> consents.grant(delivery.personId(), template);
            case SendResult.Later later -> consents.grant(delivery.personId(), template);
            case SendResult.Sent sent -> {}
            case SendResult.Unclear unclear -> {}
        }
        return result;
    }
}
