package io.huishu.sandbox.chance;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random words of the shapes WeChat uses. */
public final class Chance {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    /** The only last characters of an EncodingAESKey that a strict base64 reader accepts (two low bits zero). */
    private static final String AES_KEY_ENDS = "AEIMQUYcgkosw048";

    private Chance() {}

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** {@code length} must be even. */
    public static String hex(int length) {
        return HexFormat.of().formatHex(bytes(length / 2));
    }

    public static String letters(int length) {
        return pick(LETTERS, length);
    }

    public static String digits(int length) {
        return pick("0123456789", length);
    }

    /** 43 characters that decode, with one {@code =} appended, to an AES-256 key. */
    public static String encodingAesKey() {
        return letters(42) + pick(AES_KEY_ENDS, 1);
    }

    private static String pick(String alphabet, int length) {
        StringBuilder word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return word.toString();
    }
}
