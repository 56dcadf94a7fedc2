package io.huishu.notify.channel.remote;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.bean.WxMaSubscribeMessage;
import com.google.gson.JsonParseException;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.SendResult;
import io.huishu.notify.channel.SubscriptionMessages;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Map;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import org.apache.http.conn.ConnectTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class WxSubscriptionMessages implements SubscriptionMessages {
    private static final Logger log = LoggerFactory.getLogger(WxSubscriptionMessages.class);
    private static final String PAGE = "pages/home/home";
    private static final String SILENT = "微信没有应答，稍后再发";
    private static final int NOT_ALLOWED = 43101;
    private static final int BUSY = -1;
    private static final int QUOTA = 45009;

    private final WxClients clients;

    WxSubscriptionMessages(WxClients clients) {
        this.clients = clients;
    }

    @Override
    public SendResult send(ChannelSettings channels, String openid, String templateId, Map<String, String> slots) {
        return clients.mini(channels)
                .map(mini -> ask(mini, message(openid, templateId, slots)))
                .orElseGet(() -> new SendResult.Refused("商会还没有设置小程序"));
    }

    private static WxMaSubscribeMessage message(String openid, String templateId, Map<String, String> slots) {
        WxMaSubscribeMessage message = WxMaSubscribeMessage.builder()
                .toUser(openid)
                .templateId(templateId)
                .page(PAGE)
                .build();
        slots.forEach((slot, text) -> message.addData(new WxMaSubscribeMessage.MsgData(slot, text)));
        return message;
    }

    /** The token comes first, so that silence while fetching it is not taken for a message that may have gone out. */
    private static SendResult ask(WxMaService mini, WxMaSubscribeMessage message) {
        try {
            mini.getAccessToken();
        } catch (WxErrorException e) {
            return answered(e);
        } catch (WxRuntimeException | IllegalArgumentException e) {
            log.warn("WeChat gave no token: {}", e.getClass().getSimpleName());
            return new SendResult.Later(SILENT);
        }
        try {
            mini.getMsgService().sendSubscribeMsg(message);
            return new SendResult.Sent();
        } catch (WxErrorException e) {
            return answered(e);
        } catch (WxRuntimeException | IllegalArgumentException | JsonParseException e) {
            log.warn("WeChat did not answer a message: {}", e.getClass().getSimpleName());
            return neverLeft(e) ? new SendResult.Later(SILENT) : new SendResult.Unclear();
        }
    }

    private static SendResult answered(WxErrorException e) {
        int errcode = e.getError().getErrorCode();
        log.warn("WeChat refused a subscription message with {}", errcode);
        return switch (errcode) {
            case NOT_ALLOWED -> new SendResult.NotAllowed();
            case BUSY, QUOTA -> new SendResult.Later("微信繁忙，稍后再发");
            default -> new SendResult.Refused("微信拒绝了这条消息（" + errcode + "）");
        };
    }

    /** Without a connection nothing can have arrived. */
    private static boolean neverLeft(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof ConnectTimeoutException
                    || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
