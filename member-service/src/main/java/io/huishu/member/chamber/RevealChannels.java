package io.huishu.member.chamber;

import io.huishu.chassis.crypto.FieldCipher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the bound chamber's channels in clear, to the doors that speak to WeChat. */
@Component
public class RevealChannels {
    private final Channels channels;
    private final FieldCipher cipher;

    RevealChannels(Channels channels, FieldCipher cipher) {
        this.channels = channels;
        this.cipher = cipher;
    }

    @Transactional(readOnly = true)
    public ChannelSettings reveal() {
        return channels.current().reveal(cipher);
    }
}
