package io.huishu.sandbox.official;

import io.huishu.sandbox.chance.Chance;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signature and encryption of official-account pushes: SHA-1 over the sorted words; AES-256-CBC over 16 random bytes,
 * the length in network order, the message and the appid, padded to 32. Source: WeChat's page 消息加解密说明.
 */
public final class PushCrypt {

    private static final int BLOCK = 32;

    private PushCrypt() {}

    public static String signature(String... words) {
        String[] sorted = words.clone();
        Arrays.sort(sorted);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest(String.join("", sorted).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encrypt(String message, String appid, String aesKey) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        plain.writeBytes(Chance.bytes(16));
        plain.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
        plain.writeBytes(text);
        plain.writeBytes(appid.getBytes(StandardCharsets.UTF_8));
        int pad = BLOCK - plain.size() % BLOCK;
        for (int i = 0; i < pad; i++) {
            plain.write(pad);
        }
        return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, aesKey, plain.toByteArray()));
    }

    /** The message; an IllegalArgumentException when the text was not made with this key for this appid. */
    static String decrypt(String encrypted, String appid, String aesKey) {
        byte[] plain = run(Cipher.DECRYPT_MODE, aesKey, Base64.getDecoder().decode(encrypted));
        int end = plain.length - plain[plain.length - 1];
        int length = ByteBuffer.wrap(plain, 16, 4).getInt();
        if (length < 0 || 20 + length > end) {
            throw new IllegalArgumentException("the length inside the reply is wrong");
        }
        String from = new String(plain, 20 + length, end - 20 - length, StandardCharsets.UTF_8);
        if (!from.equals(appid)) {
            throw new IllegalArgumentException("the reply is for another appid");
        }
        return new String(plain, 20, length, StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, String aesKey, byte[] bytes) {
        byte[] key = Base64.getDecoder().decode(aesKey + "=");
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
