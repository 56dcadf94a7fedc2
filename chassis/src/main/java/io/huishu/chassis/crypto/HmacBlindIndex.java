package io.huishu.chassis.crypto;

import io.huishu.chassis.tenant.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * HMAC-SHA-256, cut to 16 bytes, with a key of its own for each chamber and purpose (HKDF, RFC 5869). A plain hash would
 * not do: all mobile numbers can be tried in seconds.
 */
final class HmacBlindIndex implements BlindIndex {
    private static final byte[] SALT = "huishu.blind-index.v1".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;
    private static final int KEPT_BYTES = 16;

    private final byte[] secret;

    HmacBlindIndex(KeysetFile keys) {
        this.secret = keys.index();
    }

    @Override
    public String of(String normalised, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key(purpose));
            byte[] hash = mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEPT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The index cannot be made", e);
        }
    }

    private SecretKey key(String purpose) throws GeneralSecurityException {
        byte[] info = (Tenancy.current() + "|" + purpose).getBytes(StandardCharsets.UTF_8);
        HKDFParameterSpec spec =
                HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(SALT).thenExpand(info, KEY_BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveKey("HmacSHA256", spec);
    }
}
