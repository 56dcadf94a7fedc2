package io.huishu.sandbox.pay;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose request this is, by its {@code Authorization: WECHATPAY2-SHA256-RSA2048 …}; anything wrong is 401 SIGN_ERROR. */
@Component
public final class CheckAuthorization {

    private static final String SCHEME = "WECHATPAY2-SHA256-RSA2048 ";
    private static final Pattern PART = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Merchants merchants;
    private final SandboxClock clock;

    CheckAuthorization(Merchants merchants, SandboxClock clock) {
        this.merchants = merchants;
        this.clock = clock;
    }

    /** {@code target}: path and raw query as sent. */
    public Merchant check(String method, String target, byte[] body, @Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            throw refused("Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》");
        }
        Map<String, String> parts = new HashMap<>();
        Matcher matcher = PART.matcher(authorization.substring(SCHEME.length()));
        while (matcher.find()) {
            parts.put(String.valueOf(matcher.group(1)), String.valueOf(matcher.group(2)));
        }
        Merchant merchant = merchants.find(part(parts, "mchid")).orElseThrow(() -> refused("商户号不存在"));
        PublicKey key =
                merchants.merchantKey(merchant, part(parts, "serial_no")).orElseThrow(() -> refused("商户证书序列号有误"));
        checkTime(part(parts, "timestamp"));
        if (!PayCrypt.verify(signed(method, target, body, parts), part(parts, "signature"), key)) {
            throw refused("错误的签名，验签失败");
        }
        return merchant;
    }

    private void checkTime(String timestamp) {
        if (!timestamp.matches("\\d{10}")) {
            throw refused("Http头Authorization值中的timestamp有误");
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, clock.machineTime()).abs().compareTo(SKEW) > 0) {
            throw refused("Http头Authorization值中的timestamp与发起请求的时间不能超过5分钟");
        }
    }

    private static byte[] signed(String method, String target, byte[] body, Map<String, String> parts) {
        String head = method + "\n" + target + "\n" + part(parts, "timestamp") + "\n" + part(parts, "nonce_str") + "\n";
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        text.writeBytes(body);
        text.write('\n');
        return text.toByteArray();
    }

    private static String part(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    private static Refusal refused(String sentence) {
        return new Refusal(401, "SIGN_ERROR", sentence);
    }
}
