package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.v3.util.AesUtils;
import com.github.binarywang.wxpay.v3.util.PemUtils;
import io.huishu.payment.credential.CertificateSource;
import io.huishu.payment.credential.MerchantKeys;
import io.huishu.payment.credential.PlatformCertificate;
import io.huishu.payment.order.remote.SignedCalls.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Downloads {@code /v3/certificates}. The answer is sealed with the APIv3 key and signed by one of the certificates in
 * it, or by the public key (pay.weixin.qq.com/doc/v3/merchant/4012068814).
 */
@Component
class WxCertificates implements CertificateSource {
    private static final Logger log = LoggerFactory.getLogger(WxCertificates.class);
    private static final String PATH = "/v3/certificates";

    private final SignedCalls calls;

    WxCertificates(SignedCalls calls) {
        this.calls = calls;
    }

    /** What came of a download. */
    sealed interface Came {
        record Certificates(List<PlatformCertificate> all) implements Came {}

        /** The APIv3 key does not open them. */
        record Sealed() implements Came {}

        /** They open, and are signed by none of them nor by the public key. */
        record Unproven() implements Came {}

        /** An answer without certificates; what it says is for the caller to judge. */
        record Other(Said said) implements Came {}
    }

    @Override
    public List<PlatformCertificate> download(MerchantKeys keys) {
        try {
            Came came = ask(keys);
            if (came instanceof Came.Certificates good) {
                return good.all();
            }
            log.warn(
                    "No certificates for merchant {}: {}",
                    keys.mchid(),
                    came.getClass().getSimpleName());
        } catch (IOException | RuntimeException failed) {
            log.warn(
                    "No certificates for merchant {}: {}",
                    keys.mchid(),
                    failed.getClass().getSimpleName());
        }
        return List.of();
    }

    /**
     * @throws IOException when WeChat does not answer
     * @throws RuntimeException when a key cannot be read
     */
    Came ask(MerchantKeys keys) throws IOException {
        Said said = calls.get(keys, PATH);
        if (said.status() != 200) {
            return new Came.Other(said);
        }
        List<PlatformCertificate> opened = new ArrayList<>();
        for (JsonNode item : said.json().path("data")) {
            try {
                opened.add(open(item, keys.apiV3Key()));
            } catch (GeneralSecurityException wrongKey) {
                return new Came.Sealed();
            }
        }
        KnownKeys all = new KnownKeys(keys.with(opened));
        return opened.isEmpty() || !said.provenBy(all) ? new Came.Unproven() : new Came.Certificates(opened);
    }

    private static PlatformCertificate open(JsonNode item, String apiV3Key)
            throws GeneralSecurityException, IOException {
        JsonNode seal = item.path("encrypt_certificate");
        String pem = AesUtils.decryptToString(
                seal.path("associated_data").asString(""),
                seal.path("nonce").asString(""),
                seal.path("ciphertext").asString(""),
                apiV3Key);
        X509Certificate certificate =
                PemUtils.loadCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
        return new PlatformCertificate(
                item.path("serial_no").asString("").toUpperCase(Locale.ROOT),
                pem,
                certificate.getNotAfter().toInstant());
    }
}
