package io.huishu.notify.official;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.OfficialMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Judges what WeChat pushes after its signature held: WxJava checks neither the age nor, inside the ciphertext, whom the
 * message is for.
 */
@Component
public class OpenPush {
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final BusinessTime time;

    public OpenPush(BusinessTime time) {
        this.time = time;
    }

    /**
     * @param timestamp of the call, seconds since 1970
     * @throws PushRefused when it is old, or for another account
     */
    public Push open(ChannelSettings channels, String timestamp, OfficialMessage message) {
        requireFresh(timestamp);
        if (!message.to().equals(channels.officialOriginalId())) {
            throw new PushRefused();
        }
        return new Push(
                String.valueOf(channels.officialAppid()),
                message.from(),
                kindOf(message),
                markOf(message),
                message.key(),
                message.text(),
                Instant.ofEpochSecond(message.createdAt()));
    }

    /** @throws PushRefused when the call is older than five minutes, or from as far in the future */
    public void requireFresh(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            if (Duration.between(sent, time.now()).abs().compareTo(OLDEST) <= 0) {
                return;
            }
        } catch (NumberFormatException | java.time.DateTimeException noTime) {
            throw new PushRefused();
        }
        throw new PushRefused();
    }

    private static Push.Kind kindOf(OfficialMessage message) {
        if (message.type().equals("text")) {
            return Push.Kind.TEXT;
        }
        return switch (message.event()) {
            case "subscribe" -> Push.Kind.FOLLOW;
            case "unsubscribe" -> Push.Kind.UNFOLLOW;
            case "SCAN" -> Push.Kind.SCAN;
            case "CLICK" -> Push.Kind.CLICK;
            default -> Push.Kind.OTHER;
        };
    }

    /** A message id alone is not unique between users. A key may be an address of 1,024 letters, so it is hashed. */
    private static String markOf(OfficialMessage message) {
        if (message.messageId() > 0) {
            return message.from() + "/" + message.messageId();
        }
        String what = message.event() + "/" + message.key();
        return message.from() + "/" + message.createdAt() + "/"
                + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
