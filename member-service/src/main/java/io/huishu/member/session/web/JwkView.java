package io.huishu.member.session.web;

import io.huishu.member.session.PublishedKey;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;

/** An RSA public key (RFC 7518, 6.3): modulus and exponent in base64url. */
record JwkView(String kty, String kid, String use, String alg, String n, String e) {
    static JwkView of(PublishedKey published) {
        return new JwkView(
                "RSA",
                published.kid(),
                "sig",
                "RS256",
                number(published.key().getModulus()),
                number(published.key().getPublicExponent()));
    }

    /** Big-endian without the sign's leading zero byte. */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] plain = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
