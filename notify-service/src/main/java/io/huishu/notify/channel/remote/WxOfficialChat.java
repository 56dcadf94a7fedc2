package io.huishu.notify.channel.remote;

import com.thoughtworks.xstream.XStreamException;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.OfficialChat;
import io.huishu.notify.channel.OfficialMessage;
import java.util.Optional;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class WxOfficialChat implements OfficialChat {
    private static final Logger log = LoggerFactory.getLogger(WxOfficialChat.class);

    private final WxClients clients;

    WxOfficialChat(WxClients clients) {
        this.clients = clients;
    }

    @Override
    public boolean isSigned(ChannelSettings channels, String timestamp, String nonce, String signature) {
        return official(channels)
                .map(official -> official.checkSignature(timestamp, nonce, signature))
                .orElse(false);
    }

    @Override
    public Optional<OfficialMessage> open(
            ChannelSettings channels, String timestamp, String nonce, String signature, String body) {
        return official(channels)
                .map(official -> decrypt(official, timestamp, nonce, signature, body))
                .map(WxOfficialChat::messageOf);
    }

    @Override
    public String reply(ChannelSettings channels, OfficialMessage to, String text) {
        return WxMpXmlOutMessage.TEXT()
                .content(text)
                .fromUser(to.to())
                .toUser(to.from())
                .build()
                .toEncryptedXml(official(channels).orElseThrow().getWxMpConfigStorage());
    }

    /** Without token and key anybody could sign. */
    private Optional<WxMpService> official(ChannelSettings channels) {
        return isMissing(channels.officialToken()) || isMissing(channels.officialAesKey())
                ? Optional.empty()
                : clients.official(channels);
    }

    private static boolean isMissing(@Nullable String secret) {
        return secret == null || secret.isBlank();
    }

    private static @Nullable WxMpXmlMessage decrypt(
            WxMpService official, String timestamp, String nonce, String signature, String body) {
        try {
            return WxMpXmlMessage.fromEncryptedXml(body, official.getWxMpConfigStorage(), timestamp, nonce, signature);
        } catch (WxRuntimeException | XStreamException | IllegalArgumentException e) {
            log.warn("A push could not be opened: {}", e.getClass().getSimpleName());
            return null;
        }
    }

    private static OfficialMessage messageOf(WxMpXmlMessage message) {
        return new OfficialMessage(
                textOf(message.getToUser()),
                textOf(message.getFromUser()),
                textOf(message.getMsgType()),
                textOf(message.getEvent()),
                message.getEventKey(),
                message.getContent(),
                message.getMsgId() == null ? 0 : message.getMsgId(),
                message.getCreateTime() == null ? 0 : message.getCreateTime());
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
