package io.huishu.chassis.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import io.huishu.chassis.tenant.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** AES-256-GCM by Tink; the key's id stands in front of the text, chamber and place are bound to it. */
final class TinkFieldCipher implements FieldCipher {
    private final Aead aead;

    TinkFieldCipher(KeysetFile keys) {
        try {
            this.aead = keys.fields().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset holds no usable key", e);
        }
    }

    @Override
    public String encrypt(String clear, String place) {
        try {
            byte[] cipher = aead.encrypt(clear.getBytes(StandardCharsets.UTF_8), bound(place));
            return Base64.getEncoder().encodeToString(cipher);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The field cannot be encrypted", e);
        }
    }

    @Override
    public String decrypt(String cipher, String place) {
        try {
            byte[] clear = aead.decrypt(Base64.getDecoder().decode(cipher), bound(place));
            return new String(clear, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The field was not encrypted for this chamber and place, or was changed", e);
        }
    }

    private static byte[] bound(String place) {
        return (Tenancy.current() + "|" + place).getBytes(StandardCharsets.UTF_8);
    }
}
