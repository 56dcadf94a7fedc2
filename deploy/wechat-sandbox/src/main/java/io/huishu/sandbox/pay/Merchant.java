package io.huishu.sandbox.pay;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merchant and the keys between it and WeChat Pay. A merchant opened since October 2024 has a WeChat public key and
 * no platform certificate: {@code platformCertificate} null.
 */
public record Merchant(
        String mchid,
        String name,
        Set<String> appids,
        String apiV3Key,
        String certificate,
        String serial,
        String wechatPublicKeyId,
        String wechatPublicKey,
        String wechatPrivateKey,
        @Nullable String platformCertificate,
        @Nullable String platformPrivateKey,
        @Nullable String platformSerial) {

    /** Request attribute: whose good signature the request carries. */
    public static final String OF_REQUEST = "sandbox.merchant";

    /** The serial that signs when the request named {@code wanted}; without a name it is the certificate's, if any. */
    public String signer(@Nullable String wanted) {
        if (wechatPublicKeyId.equals(wanted) || platformSerial == null) {
            return wechatPublicKeyId;
        }
        return platformSerial;
    }

    String privateKeyOf(String serial) {
        return serial.equals(platformSerial) && platformPrivateKey != null ? platformPrivateKey : wechatPrivateKey;
    }
}
