package io.huishu.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs tokens as member-service does, and as it never would. */
final class Tokens {
    static final RSAKey KEY = newKey();

    private Tokens() {}

    static String staff(String chamber) {
        return signed(claims("staff", chamber, "staff-1").build(), KEY, "at+jwt");
    }

    static String member(String chamber) {
        return member(chamber, "person-1");
    }

    static String member(String chamber, String person) {
        return signed(claims("member", chamber, person).build(), KEY, "at+jwt");
    }

    static String platform() {
        return signed(claims("platform", null, "operator").build(), KEY, "at+jwt");
    }

    static JWTClaimsSet.Builder claims(String audience, @Nullable String chamber, String subject) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("huishu")
                .audience(audience)
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(10))))
                .claim("epoch", now.getEpochSecond());
        return chamber == null ? claims : claims.claim("chamber", chamber);
    }

    static String signed(JWTClaimsSet claims, RSAKey key, String type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned() {
        return new PlainJWT(claims("staff", "1", "staff-1").build()).serialize();
    }

    /** The public key, which everybody knows, used as a shared secret. */
    static String signedWithThePublicKey() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims("staff", "1", "staff-1").build());
            token.sign(new MACSigner(KEY.toPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
