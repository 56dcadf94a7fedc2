package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.v3.auth.Verifier;
import com.github.binarywang.wxpay.v3.util.PemUtils;
import io.huishu.payment.credential.MerchantKeys;
import io.huishu.payment.credential.PlatformCertificate;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Verifies WeChat's signatures by the keys a set knows, each under its serial. WxJava's own verifiers take any serial in
 * public-key mode, and in certificate mode download on a request's thread through clients they never close.
 */
final class KnownKeys implements Verifier {
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{1,64}");

    private final Map<String, PublicKey> keys = new HashMap<>();
    private final List<X509Certificate> certificates = new ArrayList<>();

    /** @throws RuntimeException when a key cannot be read */
    KnownKeys(MerchantKeys merchant) {
        if (merchant.wechatKeyId() != null && merchant.wechatKey() != null) {
            keys.put(merchant.wechatKeyId(), PemUtils.loadPublicKey(stream(merchant.wechatKey())));
        }
        merchant.certificates().forEach(this::add);
    }

    private void add(PlatformCertificate known) {
        X509Certificate certificate = PemUtils.loadCertificate(stream(known.pem()));
        certificates.add(certificate);
        keys.put(normal(known.serial()), certificate.getPublicKey());
    }

    private static ByteArrayInputStream stream(String pem) {
        return new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8));
    }

    boolean knows(String serial) {
        return keys.containsKey(normal(serial));
    }

    @Override
    public boolean verify(String serial, byte[] message, String signature) {
        PublicKey key = keys.get(normal(serial));
        if (key == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(message);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }

    /** What names the key that WeChat shall sign with, where there is no public key. */
    @Override
    public X509Certificate getValidCertificate() {
        return certificates.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No platform certificate is known"));
    }

    /** Hexadecimal serials without leading zeros and in capitals; ids of public keys as they are. */
    private static String normal(String serial) {
        return HEX.matcher(serial).matches()
                ? new BigInteger(serial, 16).toString(16).toUpperCase(Locale.ROOT)
                : serial;
    }
}
