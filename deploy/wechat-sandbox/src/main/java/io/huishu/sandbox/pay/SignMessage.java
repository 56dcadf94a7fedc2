package io.huishu.sandbox.pay;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.time.SandboxClock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signature headers of an answer or a notify. */
@Component
public final class SignMessage {

    private final Merchants merchants;
    private final SandboxClock clock;

    SignMessage(Merchants merchants, SandboxClock clock) {
        this.merchants = merchants;
        this.clock = clock;
    }

    /** Signed by the key {@code wantedSerial} names; {@code age} puts the time stamp that many seconds into the past. */
    public Map<String, String> headers(Merchant merchant, @Nullable String wantedSerial, String body, long age) {
        String serial = merchant.signer(wantedSerial);
        String timestamp = Long.toString(clock.machineTime().getEpochSecond() - age);
        String nonce = Chance.letters(32);
        String text = timestamp + "\n" + nonce + "\n" + body + "\n";
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Wechatpay-Timestamp", timestamp);
        headers.put("Wechatpay-Nonce", nonce);
        headers.put("Wechatpay-Signature", PayCrypt.sign(text, merchants.signingKey(merchant, serial)));
        headers.put("Wechatpay-Serial", serial);
        headers.put("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048");
        headers.put("Request-ID", Chance.hex(32).toUpperCase(Locale.ROOT));
        return headers;
    }
}
