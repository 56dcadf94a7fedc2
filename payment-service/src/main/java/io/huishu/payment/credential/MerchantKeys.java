package io.huishu.payment.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of keys in clear, for the door that speaks to WeChat. It never shows its secrets.
 *
 * @param id of the set
 * @param privateKey PEM
 * @param wechatKeyId null in certificate mode
 * @param certificates known so far; empty in public-key mode
 */
public record MerchantKeys(
        String id,
        CredentialState state,
        String appid,
        String mchid,
        String serial,
        String privateKey,
        String apiV3Key,
        VerificationMode mode,
        @Nullable String wechatKeyId,
        @Nullable String wechatKey,
        List<PlatformCertificate> certificates) {
    public MerchantKeys {
        certificates = List.copyOf(certificates);
    }

    /** The same set once these certificates are known. */
    public MerchantKeys with(List<PlatformCertificate> known) {
        return new MerchantKeys(
                id, state, appid, mchid, serial, privateKey, apiV3Key, mode, wechatKeyId, wechatKey, known);
    }

    @Override
    public String toString() {
        return "MerchantKeys[id=" + id + ", mchid=" + mchid + ", state=" + state + "]";
    }
}
