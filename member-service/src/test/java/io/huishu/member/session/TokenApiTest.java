package io.huishu.member.session;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.Story;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Access tokens over HTTP: what they say, which forgeries are refused, how their keys rotate. */
class TokenApiTest extends IdentityHouse {
    @Autowired
    private RotateKeys rotateKeys;

    @Autowired
    private KeyRing keyRing;

    @Test
    void sayWhoForWhichChamberWithWhichPermissions() throws ParseException {
        JsonNode me = api.with(story.secretary("chushang")).get("/api/staff/me").json();
        assertThat(me.path("staff").path("permissions").findValuesAsString("")).isEmpty();
        SignedJWT token = SignedJWT.parse(story.secretary("chushang"));
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(claims.getIssuer()).isEqualTo("huishu");
        assertThat(claims.getAudience()).containsExactly("staff");
        assertThat(claims.getStringClaim("chamber")).isEqualTo(chu().id());
        assertThat(claims.getStringClaim("scope")).contains("dues:write", "audit:read");
        assertThat(claims.getStringListClaim("roles")).containsExactly("SECRETARY_GENERAL");
        assertThat(claims.getClaim("epoch")).isInstanceOf(Long.class);
        assertThat(claims.getStringClaim("sid")).hasSize(26);
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(600_000);
    }

    @Test
    void withoutSignatureAreRefused() throws ParseException {
        SignedJWT token = SignedJWT.parse(story.secretary("chushang"));
        String none = new PlainJWT(token.getJWTClaimsSet()).serialize();
        assertRefused(none);
    }

    @Test
    void signedWithThePublicKeyAsASecretAreRefused() throws JOSEException, ParseException {
        SignedJWT token = SignedJWT.parse(story.secretary("chushang"));
        byte[] publicKey = keyRing.published().getFirst().key().getEncoded();
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(token.getHeader().getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                token.getJWTClaimsSet());
        forged.sign(new MACSigner(publicKey));
        assertRefused(forged.serialize());
    }

    @Test
    void ofAForeignKeyOrWithAKeyOfTheirOwnAreRefused() throws JOSEException, ParseException {
        RSAKey foreign = new RSAKeyGenerator(2048).generate();
        SignedJWT token = SignedJWT.parse(story.secretary("chushang"));
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(token.getHeader().getKeyID())
                        .jwk(foreign.toPublicJWK())
                        .jwkURL(URI.create("http://127.0.0.1:1/keys"))
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                token.getJWTClaimsSet());
        forged.sign(new RSASSASigner(foreign));
        assertRefused(forged.serialize());
    }

    @Test
    void ofAWrongAudienceExpiredOrOfAWrongTypeAreRefused() throws JOSEException {
        assertThat(api.with(signed("staff", "at+jwt", Duration.ofMinutes(10)))
                        .get("/api/staff/settings")
                        .status())
                .isEqualTo(200);
        assertRefused(signed("nobody", "at+jwt", Duration.ofMinutes(10)));
        assertRefused(signed("staff", "at+jwt", Duration.ofMinutes(-2)));
        assertRefused(signed("staff", "JWT", Duration.ofMinutes(10)));
        assertThat(api.with(signed("member", "at+jwt", Duration.ofMinutes(10)))
                        .get("/api/staff/settings")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void ofRefreshDoNotOpenDoors() {
        assertRefused(
                story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD).cookie("hs_refresh"));
    }

    @Test
    void ofTheOldAndTheNewKeyBothHoldWhileTheyRotate() throws ParseException {
        String old = story.secretary("chushang");
        clock.forward(Duration.ofMinutes(11));
        assertThat(rotateKeys.rotate(Duration.ofMinutes(5))).isTrue();
        clock.forward(Duration.ofSeconds(3));
        String fresh = story.secretary("chushang");
        assertThat(SignedJWT.parse(fresh).getHeader().getKeyID())
                .isNotEqualTo(SignedJWT.parse(old).getHeader().getKeyID());
        assertThat(api.with(old).get("/api/staff/me").status()).isEqualTo(200);
        assertThat(api.with(fresh).get("/api/staff/me").status()).isEqualTo(200);
        assertThat(api.get("/internal/jwks").json().path("keys").findValuesAsString("kid"))
                .contains(
                        SignedJWT.parse(old).getHeader().getKeyID(),
                        SignedJWT.parse(fresh).getHeader().getKeyID())
                .hasSizeGreaterThanOrEqualTo(3);
        clock.forward(Duration.ofMinutes(16));
        assertThat(api.with(old).get("/api/staff/me").status()).isEqualTo(401);
        assertThat(api.with(fresh).get("/api/staff/me").status()).isEqualTo(200);
    }

    @Test
    void areSignedOnlyByAKeyThatVerifiersHaveSeen() {
        rotateKeys.rotate(Duration.ofMinutes(5));
        assertThat(rotateKeys.rotate(Duration.ZERO)).isFalse();
    }

    @Test
    void ofServicesNeedTheRightSecret() {
        assertThat(api.post(
                                "/internal/tokens",
                                "{\"service\":\"payment-service\",\"secret\":\"wrong\",\"chamber\":\"1\"}")
                        .status())
                .isEqualTo(401);
        assertThat(api.post(
                                "/internal/tokens",
                                "{\"service\":\"other\",\"secret\":\"%s\"}".formatted(Story.SERVICE_SECRET))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void endWithinSecondsWhenRolesChange() {
        String id = story.staff("chushang", "roles-change", "FINANCE").text("id");
        String token =
                story.signIn("chushang", "roles-change", Story.STAFF_PASSWORD).text("accessToken");
        assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(200);
        api.with(story.secretary("chushang"))
                .put("/api/staff/accounts/" + id, "{\"name\":\"小王\",\"roles\":[\"CONTENT\"],\"state\":\"DISABLED\"}");
        clock.forward(Duration.ofSeconds(2));
        assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(401);
        assertThat(api.get("/internal/epochs").json().path("epochs").findValuesAsString("subject"))
                .contains(id);
        assertThat(story.signIn("chushang", "roles-change", Story.STAFF_PASSWORD)
                        .status())
                .isEqualTo(401);
    }

    private String signed(String audience, String type, Duration life) throws JOSEException {
        Instant now = Clock.systemUTC().instant();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(keyRing.signing().kid())
                        .type(new JOSEObjectType(type))
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer("huishu")
                        .subject("somebody")
                        .audience(audience)
                        .claim("chamber", chu().id())
                        .claim("epoch", clock.instant().getEpochSecond())
                        .expirationTime(Date.from(now.plus(life)))
                        .build());
        token.sign(new RSASSASigner(keyRing.signing().key()));
        return token.serialize();
    }

    private void assertRefused(String token) {
        Api.Answer answer = api.with(token).get("/api/staff/settings");
        assertThat(answer.status()).isEqualTo(401);
    }
}
