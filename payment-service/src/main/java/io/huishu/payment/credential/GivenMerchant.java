package io.huishu.payment.credential;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complete merchant as the operator gave it. It never shows its secrets.
 *
 * @param privateKey PEM
 * @param wechatKeyId present together with {@code wechatKey}, unless the mode is certificates alone
 */
public record GivenMerchant(
        String appid,
        String mchid,
        String serial,
        String privateKey,
        String apiV3Key,
        VerificationMode mode,
        @Nullable String wechatKeyId,
        @Nullable String wechatKey) {
    /** @return empty when anything that its mode needs is missing */
    public static Optional<GivenMerchant> of(
            @Nullable String appid,
            @Nullable String mchid,
            @Nullable String serial,
            @Nullable String privateKey,
            @Nullable String apiV3Key,
            @Nullable String wechatKeyId,
            @Nullable String wechatKey,
            boolean certificates) {
        boolean publicKey = given(wechatKeyId) && given(wechatKey);
        if (!given(appid) || !given(mchid) || !given(serial) || !given(privateKey) || !given(apiV3Key)) {
            return Optional.empty();
        }
        if (!publicKey && !certificates) {
            return Optional.empty();
        }
        return Optional.of(new GivenMerchant(
                String.valueOf(appid),
                String.valueOf(mchid),
                String.valueOf(serial).toUpperCase(Locale.ROOT),
                String.valueOf(privateKey),
                String.valueOf(apiV3Key),
                mode(publicKey, certificates),
                publicKey ? wechatKeyId : null,
                publicKey ? wechatKey : null));
    }

    private static VerificationMode mode(boolean publicKey, boolean certificates) {
        if (!publicKey) {
            return VerificationMode.CERTIFICATE;
        }
        return certificates ? VerificationMode.MIXED : VerificationMode.PUBLIC_KEY;
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** Everything that makes two sets different; only ever hashed. */
    String whole() {
        return String.join(
                "\u0000",
                appid,
                mchid,
                serial,
                privateKey,
                apiV3Key,
                mode.name(),
                String.valueOf(wechatKeyId),
                String.valueOf(wechatKey));
    }

    @Override
    public String toString() {
        return "GivenMerchant[appid=" + appid + ", mchid=" + mchid + "]";
    }
}
