package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.refusal.Refusal;
import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The platform certificate, sealed with the merchant's APIv3 key; 404 for merchants that only have a public key. */
@Component
public final class PlatformCertificates {

    /** {@code GET /v3/certificates}. */
    public record Answer(List<Item> data) {}

    public record Item(
            @JsonProperty("serial_no") String serialNo,
            @JsonProperty("effective_time") String effectiveTime,
            @JsonProperty("expire_time") String expireTime,
            @JsonProperty("encrypt_certificate") Encrypted encryptCertificate) {}

    public record Encrypted(
            String algorithm,
            String nonce,
            @JsonProperty("associated_data") String associatedData,
            String ciphertext) {}

    public Answer of(Merchant merchant) {
        if (merchant.platformCertificates().isEmpty()) {
            throw new Refusal(404, "RESOURCE_NOT_EXISTS", "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥");
        }
        return new Answer(merchant.platformCertificates().entrySet().stream()
                .map(each -> item(each.getKey(), each.getValue(), merchant.apiV3Key()))
                .toList());
    }

    private static Item item(String serial, String pem, String apiV3Key) {
        X509Certificate certificate = Keys.certificate(pem);
        PayCrypt.Sealed sealed = PayCrypt.seal(pem, "certificate", apiV3Key);
        return new Item(
                serial,
                TradeView.beijing(certificate.getNotBefore().toInstant()),
                TradeView.beijing(certificate.getNotAfter().toInstant()),
                new Encrypted("AEAD_AES_256_GCM", sealed.nonce(), sealed.associatedData(), sealed.ciphertext()));
    }
}
