package io.huishu.notify.channel;

import java.util.Optional;

/** What WeChat and an official account say to each other, signed and encrypted with the account's own secrets. */
public interface OfficialChat {
    /** Whether the echo that WeChat asks for carries the account's signature. */
    boolean isSigned(ChannelSettings channels, String timestamp, String nonce, String signature);

    /** Empty when the push is not signed for this account or cannot be decrypted. */
    Optional<OfficialMessage> open(
            ChannelSettings channels, String timestamp, String nonce, String signature, String body);

    /** The answer to a message as WeChat wants it: XML, encrypted and signed. */
    String reply(ChannelSettings channels, OfficialMessage to, String text);
}
