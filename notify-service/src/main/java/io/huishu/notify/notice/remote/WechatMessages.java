package io.huishu.notify.notice.remote;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.bean.WxMaSubscribeMessage;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.Purposes;
import io.huishu.notify.channel.remote.WxClients;
import io.huishu.notify.notice.Delivery;
import io.huishu.notify.notice.SendResult;
import io.huishu.notify.notice.Slots;
import io.huishu.notify.subscription.Consents;
import java.util.Optional;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends subscription messages through WxJava, as far as the member has allowed them. */
@Component
class WechatMessages {
    private static final Logger log = LoggerFactory.getLogger(WechatMessages.class);
    private static final String PAGE = "pages/home/home";
    private static final int NOT_ALLOWED = 43101;
    private static final int BUSY = -1;
    private static final int QUOTA = 45009;

    private final WxClients clients;
    private final Consents consents;
    private final Slots slots;

    WechatMessages(WxClients clients, Consents consents, Slots slots) {
        this.clients = clients;
        this.consents = consents;
        this.slots = slots;
    }

    SendResult send(Delivery delivery, ChannelSettings channels) {
        String template = channels.templates().get(Purposes.DUES_SETTLED);
        Optional<WxMaService> mini = clients.mini(channels);
        if (template == null || mini.isEmpty() || !delivery.appid().equals(channels.miniAppid())) {
            return new SendResult.Refused("商会还没有设置小程序或这类通知的模板");
        }
        if (!consents.take(delivery.personId(), template)) {
            return new SendResult.NotAllowed();
        }
        SendResult result = ask(mini.get(), message(delivery, template));
        if (result instanceof SendResult.NotAllowed) {
            consents.exhaust(delivery.personId(), template);
        } else if (!(result instanceof SendResult.Sent)) {
            consents.grant(delivery.personId(), template);
        }
        return result;
    }

    private WxMaSubscribeMessage message(Delivery delivery, String template) {
        WxMaSubscribeMessage message = WxMaSubscribeMessage.builder()
                .toUser(delivery.openid())
                .templateId(template)
                .page(PAGE)
                .build();
        slots.read(delivery.slots())
                .forEach((slot, text) -> message.addData(new WxMaSubscribeMessage.MsgData(slot, text)));
        return message;
    }

    private static SendResult ask(WxMaService mini, WxMaSubscribeMessage message) {
        try {
            mini.getMsgService().sendSubscribeMsg(message);
            return new SendResult.Sent();
        } catch (WxErrorException e) {
            int errcode = e.getError().getErrorCode();
            log.warn("WeChat refused a subscription message with {}", errcode);
            return switch (errcode) {
                case NOT_ALLOWED -> new SendResult.NotAllowed();
                case BUSY, QUOTA -> new SendResult.Later("微信繁忙，稍后再发");
                default -> new SendResult.Refused("微信拒绝了这条消息（" + errcode + "）");
            };
        } catch (WxRuntimeException | IllegalArgumentException e) {
            log.warn("WeChat did not answer: {}", e.getClass().getSimpleName());
            return new SendResult.Later("微信没有应答，稍后再发");
        }
    }
}
