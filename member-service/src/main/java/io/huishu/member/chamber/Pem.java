package io.huishu.member.chamber;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads RSA keys from PEM only to say whether they are some. */
final class Pem {
    private Pem() {}

    static boolean isPrivateKey(@Nullable String pem) {
        return bytes(pem, "PRIVATE KEY").filter(Pem::readsAsPrivate).isPresent();
    }

    static boolean isPublicKey(@Nullable String pem) {
        return bytes(pem, "PUBLIC KEY").filter(Pem::readsAsPublic).isPresent();
    }

    private static boolean readsAsPrivate(byte[] bytes) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes)) != null;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean readsAsPublic(byte[] bytes) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes)) != null;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<byte[]> bytes(@Nullable String pem, String what) {
        String begin = "-----BEGIN " + what + "-----";
        String end = "-----END " + what + "-----";
        if (pem == null || !pem.startsWith(begin) || !pem.endsWith(end)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Base64.getMimeDecoder().decode(pem.substring(begin.length(), pem.length() - end.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
