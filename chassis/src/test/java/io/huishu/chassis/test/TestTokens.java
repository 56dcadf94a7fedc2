package io.huishu.chassis.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Signs tokens as the identity house does, with a key that {@link TestIdentity} makes the house under test trust. */
public final class TestTokens {
    static final RSAKey KEY = newKey();
    private static final Duration LIFE = Duration.ofMinutes(10);

    private TestTokens() {}

    public static String staff(long chamber, String subject, String... permissions) {
        return sign(claims("staff", subject)
                .claim("chamber", Long.toString(chamber))
                .claim("roles", List.of("TEST"))
                .claim("scope", String.join(" ", permissions))
                .build());
    }

    public static String member(long chamber, String person, String... units) {
        return sign(claims("member", person)
                .claim("chamber", Long.toString(chamber))
                .claim("roles", List.of("MEMBER"))
                .claim("units", List.of(units))
                .build());
    }

    /** Signed in by WeChat alone: no phone proven, so no unit. */
    public static String guest(long chamber, String person) {
        return sign(claims("member", person)
                .claim("chamber", Long.toString(chamber))
                .claim("roles", List.of("GUEST"))
                .claim("units", List.of())
                .build());
    }

    public static String platform(String subject) {
        return sign(claims("platform", subject).build());
    }

    public static String service(long chamber, String service) {
        return sign(claims("service", service)
                .claim("chamber", Long.toString(chamber))
                .build());
    }

    /** Every claim that the product's tokens share; a test changes what it wants to see refused. */
    public static JWTClaimsSet.Builder claims(String audience, String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("huishu")
                .audience(audience)
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("name", "测试")
                .claim("sid", "test")
                .claim("epoch", now.getEpochSecond());
    }

    public static String sign(JWTClaimsSet claims) {
        return sign(claims, KEY, JWSAlgorithm.RS256);
    }

    public static String sign(JWTClaimsSet claims, RSAKey key, JWSAlgorithm algorithm) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(algorithm)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
