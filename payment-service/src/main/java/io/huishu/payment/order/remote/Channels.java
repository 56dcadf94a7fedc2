package io.huishu.payment.order.remote;

import io.huishu.payment.credential.GivenMerchant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that this house reads of a chamber's channels; what the chamber has not set is absent. It never shows its
 * secrets.
 *
 * @param merchantPrivateKey PEM
 * @param wechatPublicKey PEM
 * @param wechatCertificates whether WeChat still signs by platform certificates for this merchant
 */
public record Channels(
        @Nullable String miniAppid,
        @Nullable String mchid,
        @Nullable String merchantSerial,
        @Nullable String merchantPrivateKey,
        @Nullable String apiV3Key,
        @Nullable String wechatPublicKeyId,
        @Nullable String wechatPublicKey,
        @Nullable Boolean wechatCertificates) {
    Optional<GivenMerchant> merchant() {
        return GivenMerchant.of(
                miniAppid,
                mchid,
                merchantSerial,
                merchantPrivateKey,
                apiV3Key,
                wechatPublicKeyId,
                wechatPublicKey,
                Boolean.TRUE.equals(wechatCertificates));
    }

    @Override
    public String toString() {
        return "Channels[miniAppid=" + miniAppid + ", mchid=" + mchid + "]";
    }
}
