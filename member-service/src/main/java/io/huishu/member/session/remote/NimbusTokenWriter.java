package io.huishu.member.session.remote;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.huishu.chassis.security.Claims;
import io.huishu.member.session.SigningPair;
import io.huishu.member.session.TokenClaims;
import io.huishu.member.session.TokenWriter;
import java.util.Date;
import org.springframework.stereotype.Component;

@Component
class NimbusTokenWriter implements TokenWriter {
    @Override
    public String write(TokenClaims c, SigningPair key) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.kid())
                .type(new JOSEObjectType(Claims.TYPE))
                .build();
        SignedJWT token = new SignedJWT(header, claims(c));
        try {
            token.sign(new RSASSASigner(key.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("A token cannot be signed", e);
        }
        return token.serialize();
    }

    private static JWTClaimsSet claims(TokenClaims c) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(Claims.ISSUER)
                .subject(c.subject())
                .audience(c.audience())
                .claim(Claims.NAME, c.name())
                .claim(Claims.ROLES, c.roles())
                .claim(Claims.SCOPE, String.join(" ", c.permissions()))
                .claim(Claims.UNITS, c.units())
                .claim(Claims.EPOCH, c.epoch())
                .jwtID(c.tokenId())
                .issueTime(Date.from(c.issuedAt()))
                .expirationTime(Date.from(c.expiresAt()));
        if (c.chamber() != null) {
            claims.claim(Claims.CHAMBER, c.chamber().toString());
        }
        if (c.sessionId() != null) {
            claims.claim(Claims.SESSION, c.sessionId());
        }
        return claims.build();
    }
}
