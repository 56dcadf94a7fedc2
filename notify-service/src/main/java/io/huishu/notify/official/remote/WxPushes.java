package io.huishu.notify.official.remote;

import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.remote.WxClients;
import io.huishu.notify.official.Push;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens what WeChat pushes. WxJava checks the signature and decrypts; it checks neither the age nor, inside the
 * ciphertext, whom the message is for, so that is done here.
 */
@Component
class WxPushes {
    private static final Logger log = LoggerFactory.getLogger(WxPushes.class);
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final WxClients clients;
    private final Clock clock;

    WxPushes(WxClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    record Opened(Push push, WxMpXmlMessage message, WxMpService official) {}

    void requireSignature(ChannelSettings channels, String timestamp, String nonce, String signature) {
        if (!isFresh(timestamp) || !official(channels).checkSignature(timestamp, nonce, signature)) {
            throw new PushRefused();
        }
    }

    Opened open(ChannelSettings channels, String timestamp, String nonce, String signature, String body) {
        WxMpService official = official(channels);
        WxMpXmlMessage message = decrypt(official, timestamp, nonce, signature, body);
        if (!isFresh(timestamp)
                || !String.valueOf(channels.officialOriginalId()).equals(message.getToUser())) {
            throw new PushRefused();
        }
        return new Opened(pushOf(String.valueOf(channels.officialAppid()), message), message, official);
    }

    String reply(Opened opened, String text) {
        return WxMpXmlOutMessage.TEXT()
                .content(text)
                .fromUser(opened.message().getToUser())
                .toUser(opened.message().getFromUser())
                .build()
                .toEncryptedXml(opened.official().getWxMpConfigStorage());
    }

    private WxMpService official(ChannelSettings channels) {
        return clients.official(channels).orElseThrow(PushRefused::new);
    }

    private static WxMpXmlMessage decrypt(
            WxMpService official, String timestamp, String nonce, String signature, String body) {
        try {
            return WxMpXmlMessage.fromEncryptedXml(body, official.getWxMpConfigStorage(), timestamp, nonce, signature);
        } catch (WxRuntimeException | com.thoughtworks.xstream.XStreamException e) {
            log.warn("A push could not be opened: {}", e.getClass().getSimpleName());
            throw new PushRefused();
        }
    }

    private boolean isFresh(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(OLDEST) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Push pushOf(String appid, WxMpXmlMessage message) {
        String event = message.getEvent() == null ? "" : message.getEvent();
        return new Push(
                appid,
                message.getFromUser(),
                kindOf(message.getMsgType(), event),
                markOf(message, event),
                message.getEventKey(),
                message.getContent(),
                Instant.ofEpochSecond(message.getCreateTime()));
    }

    private static Push.Kind kindOf(String type, String event) {
        if ("text".equals(type)) {
            return Push.Kind.TEXT;
        }
        return switch (event) {
            case "subscribe" -> Push.Kind.FOLLOW;
            case "unsubscribe" -> Push.Kind.UNFOLLOW;
            case "SCAN" -> Push.Kind.SCAN;
            case "CLICK" -> Push.Kind.CLICK;
            default -> Push.Kind.OTHER;
        };
    }

    /** A message id alone is not unique between users. */
    private static String markOf(WxMpXmlMessage message, String event) {
        return message.getMsgId() != null && message.getMsgId() > 0
                ? message.getFromUser() + "/" + message.getMsgId()
                : message.getFromUser() + "/" + message.getCreateTime() + "/" + event + "/" + message.getEventKey();
    }
}
