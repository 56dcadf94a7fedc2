package io.huishu.payment.order.remote;

import org.jspecify.annotations.Nullable;

/**
 * The fields that this house reads of a chamber's channels; what the chamber has not set is absent. It never shows its
 * secrets.
 *
 * @param merchantPrivateKey PEM
 * @param wechatPublicKey PEM
 */
public record Channels(
        @Nullable String miniAppid,
        @Nullable String mchid,
        @Nullable String merchantSerial,
        @Nullable String merchantPrivateKey,
        @Nullable String apiV3Key,
        @Nullable String wechatPublicKeyId,
        @Nullable String wechatPublicKey) {
    @Override
    public String toString() {
        return "Channels[miniAppid=" + miniAppid + ", mchid=" + mchid + "]";
    }
}
