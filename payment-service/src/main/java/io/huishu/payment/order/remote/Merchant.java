package io.huishu.payment.order.remote;

import io.huishu.payment.order.PayingNotSetUp;
import org.jspecify.annotations.Nullable;

/** A chamber's complete merchant in public-key mode. It never shows its secrets. */
record Merchant(
        String appid,
        String mchid,
        String serial,
        String privateKey,
        String apiV3Key,
        String wechatKeyId,
        String wechatKey) {
    /** @throws PayingNotSetUp when anything is missing */
    static Merchant of(Channels c) {
        return new Merchant(
                needed(c.miniAppid()),
                needed(c.mchid()),
                needed(c.merchantSerial()),
                needed(c.merchantPrivateKey()),
                needed(c.apiV3Key()),
                needed(c.wechatPublicKeyId()),
                needed(c.wechatPublicKey()));
    }

    private static String needed(@Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new PayingNotSetUp();
        }
        return value;
    }

    @Override
    public String toString() {
        return "Merchant[appid=" + appid + ", mchid=" + mchid + "]";
    }
}
