package io.huishu.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Every key of the bench, made for the run: WeChat's, the merchant's, the one that signs tokens of staff. */
final class Keys {
    static final String MCHID = "1900000001";
    static final String APPID = "wxbench0000000001";
    static final String SERIAL = "PUB_KEY_ID_0119000000012026010100000000000001";

    private static final int KEY_BITS = 2048;
    private static final int TAG_BITS = 128;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final KeyPair wechat = pair();
    private final KeyPair merchant = pair();
    private final KeyPair staff = pair();
    private final String apiV3Key = HexFormat.of().formatHex(bytes(16));

    /** The chamber's channels as member-service tells them. */
    String channels() {
        return """
                {"miniAppid":"%s","mchid":"%s","merchantSerial":"5157F09EFDC096DE15EBE81A47057A7232F1B8E1",\
                "merchantPrivateKey":"%s","apiV3Key":"%s","wechatPublicKeyId":"%s","wechatPublicKey":"%s"}""".formatted(
                        APPID,
                        MCHID,
                        pem("PRIVATE KEY", merchant.getPrivate()),
                        apiV3Key,
                        SERIAL,
                        pem("PUBLIC KEY", wechat.getPublic()));
    }

    String jwks() {
        RSAPublicKey key = (RSAPublicKey) staff.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"bench","n":"%s","e":"%s"}]}""".formatted(
                        URL.encodeToString(unsigned(key.getModulus().toByteArray())),
                        URL.encodeToString(key.getPublicExponent().toByteArray()));
    }

    /** A token of a chamber's staff, good for ten minutes. */
    String staffToken(long chamber, String permissions) {
        long now = Instant.now().getEpochSecond();
        String head = url("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"bench\"}");
        String body = url("""
                {"iss":"huishu","aud":"staff","sub":"bench","jti":"%s","iat":%d,"exp":%d,"name":"基准","sid":"bench",\
                "epoch":%d,"chamber":"%d","roles":["TEST"],"scope":"%s"}""".formatted(UUID.randomUUID(), now, now + 600, now, chamber, permissions));
        return head + "." + body + "." + URL.encodeToString(sign(staff.getPrivate(), head + "." + body));
    }

    /** The request by which WeChat tells that the order of this number was paid, ready for the wire. */
    byte[] notice(long number) {
        String nonce = HexFormat.of().formatHex(bytes(16)).toUpperCase(java.util.Locale.ROOT);
        String resourceNonce = HexFormat.of().formatHex(bytes(6));
        String cipher = BASE64.encodeToString(encrypt(resourceNonce, Rows.transaction(number)));
        String body = Rows.notice(number, resourceNonce, cipher);
        String time = Long.toString(Instant.now().getEpochSecond());
        byte[] signature = sign(wechat.getPrivate(), time + "\n" + nonce + "\n" + body + "\n");
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST /wx/pay/" + MCHID + "/payments HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Mozilla/4.0\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + content.length
                        + "\r\nWechatpay-Timestamp: " + time + "\r\nWechatpay-Nonce: " + nonce
                        + "\r\nWechatpay-Serial: "
                        + SERIAL + "\r\nWechatpay-Signature: " + BASE64.encodeToString(signature) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, request, head.length, content.length);
        return request;
    }

    private byte[] encrypt(String nonce, String text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(apiV3Key.getBytes(StandardCharsets.US_ASCII), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce.getBytes(StandardCharsets.US_ASCII)));
            cipher.updateAAD("transaction".getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BenchFailed("nothing can be encrypted", e);
        }
    }

    private static byte[] sign(PrivateKey key, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new BenchFailed("nothing can be signed", e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new BenchFailed("no keys can be made", e);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String url(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its line breaks written as JSON writes them. */
    private static String pem(String what, Key key) {
        return "-----BEGIN " + what + "-----\\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.getEncoded())
                        .replace("\n", "\\n")
                + "\\n-----END " + what + "-----";
    }
}
