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
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.member.Api;
import io.huishu.member.MovableClock;
import io.huishu.member.MovableTime;
import io.huishu.member.Story;
import io.huishu.member.WechatSandbox;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole way of identity over HTTP, against a real database and WeChat's protocol. One long class, because its parts
 * share one running service.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false",
            "huishu.session.public-url=http://huishu.test",
            "huishu.operator.account=" + Story.OPERATOR,
            "huishu.operator.password=" + Story.OPERATOR_PASSWORD,
            "huishu.service-secrets=payment-service=" + Story.SERVICE_SECRET
        })
@ExtendWith(RealMariaDb.class)
@Import(MovableTime.class)
class SessionApiTest {
    private static final AtomicBoolean OPENED = new AtomicBoolean();
    private static Story.@Nullable Opened chu;
    private static Story.@Nullable Opened xiang;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RotateKeys rotateKeys;

    @Autowired
    private KeyRing keyRing;

    @Autowired
    private DataSource database;

    private final Api api;
    private final Story story;

    SessionApiTest(@LocalServerPort int port) {
        this.api = new Api("http://127.0.0.1:" + port);
        this.story = new Story(api);
    }

    @DynamicPropertySource
    static void wechat(DynamicPropertyRegistry properties) {
        properties.add("huishu.wechat.base", WechatSandbox::base);
    }

    @BeforeEach
    void twoChambers() {
        if (OPENED.compareAndSet(false, true)) {
            chu = story.open("chushang", "楚商会");
            xiang = story.open("xiangshang", "湘商会");
        }
    }

    private static Story.Opened chu() {
        return Objects.requireNonNull(chu);
    }

    private static Story.Opened xiang() {
        return Objects.requireNonNull(xiang);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Nested
    @ExtendWith(RealMariaDb.class)
    class Chambers {
        @Test
        void isOpenedByTheOperatorAndShownToAnyone() throws SQLException {
            assertThat(chu().answer().status()).isEqualTo(201);
            JsonNode shown = api.get("/api/public/chambers/chushang").json();
            assertThat(shown.path("id").asString()).isEqualTo(chu().id());
            assertThat(shown.path("brand").asString()).isEqualTo("teal");
            assertThat(shown.path("miniAppid").asString()).isEqualTo(chu().miniAppid());
            assertThat(shown.path("sandbox").path("origin").asString()).isEqualTo(WechatSandbox.base());
            assertThat(count("select count(*) from outbox where tag = 'chamber.opened.v1'"))
                    .isGreaterThanOrEqualTo(2);
        }

        @Test
        void namesWhatIsTaken() {
            Api.Answer code = open("chushang", "{}");
            assertThat(code.status()).isEqualTo(409);
            assertThat(code.text("detail")).isEqualTo("商会代码“chushang”已经属于另一家商会。");
            Api.Answer appid = open("gan-shang", chu().channels().toString());
            assertThat(appid.status()).isEqualTo(409);
            assertThat(appid.text("detail")).contains("小程序 AppID", chu().miniAppid());
            assertThat(api.get("/api/public/chambers/gan-shang").status()).isEqualTo(404);
        }

        @Test
        void refusesChannelsThatCannotWorkAndNamesEachField() {
            Api.Answer answer = open("min-shang", """
                    {"miniAppid":"wxNOTHEX","miniSecret":"","mchid":"abc","apiV3Key":"short","merchantPrivateKey":"x"}
                    """);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("fieldProblems").findValuesAsString("field"))
                    .contains("miniAppid", "miniSecret", "mchid", "apiV3Key", "merchantPrivateKey", "merchantSerial");
            assertThat(answer.body()).doesNotContain("\"short\"");
        }

        @Test
        void showsNoSecretAgainButKeepsWhatAnEditLeavesOut() {
            Api operator = api.with(story.operator());
            String path = "/api/platform/chambers/" + xiang().id();
            String before = operator.get(path).body();
            assertThat(before)
                    .contains("\"apiV3KeySet\":true")
                    .doesNotContain(
                            xiang().channels().path("apiV3Key").asString(),
                            xiang().channels().path("miniSecret").asString(),
                            "PRIVATE KEY");
            ObjectNode edit = ((ObjectNode) xiang().channels().deepCopy());
            edit.remove(List.of("miniSecret", "apiV3Key", "merchantPrivateKey", "officialSecret"));
            assertThat(operator.put(path + "/channels", edit.toString()).status())
                    .isEqualTo(200);
            JsonNode all = api.with(serviceToken(xiang().id()))
                    .get("/internal/chambers/" + xiang().id() + "/channels")
                    .json();
            assertThat(all.path("apiV3Key").asString())
                    .isEqualTo(xiang().channels().path("apiV3Key").asString());
            assertThat(all.path("templates")).isEqualTo(xiang().channels().path("templates"));
        }

        @Test
        void givesSecretsOnlyToAServiceWithATokenOfThatChamber() {
            String path = "/internal/chambers/" + xiang().id() + "/channels";
            assertThat(api.get(path).status()).isEqualTo(401);
            assertThat(api.with(serviceToken(chu().id())).get(path).status()).isEqualTo(404);
            assertThat(api.with(story.secretary("xiangshang")).get(path).status())
                    .isEqualTo(403);
            String mchid = xiang().channels().path("mchid").asString();
            assertThat(api.with(serviceToken(null))
                            .get("/internal/chambers/by-merchant/" + mchid)
                            .text("chamber"))
                    .isEqualTo(xiang().id());
            String official = xiang().channels().path("officialAppid").asString();
            assertThat(api.with(serviceToken(null))
                            .get("/internal/chambers/by-official/" + official)
                            .text("chamber"))
                    .isEqualTo(xiang().id());
        }

        @Test
        void listsAllChambersForTheGateway() {
            JsonNode list = api.get("/internal/chambers").json().path("chambers");
            assertThat(list.findValuesAsString("code")).contains("chushang", "xiangshang");
            assertThat(list.get(0).path("modules").toString()).isEqualTo("[\"dues\",\"activities\"]");
        }

        @Test
        void keepsSecretsAndPhonesUnreadableInTheDatabase() throws SQLException {
            String secret = chu().channels().path("miniSecret").asString();
            String key = chu().channels().path("apiV3Key").asString();
            assertThat(count("select count(*) from chamber_channels where concat_ws('|', mini_secret_cipher,"
                            + " official_secret_cipher, merchant_private_key_cipher, api_v3_key_cipher) regexp '"
                            + secret + "|" + key + "|PRIVATE'"))
                    .isZero();
            assertThat(count("select count(*) from chamber_channels where api_v3_key_cipher is not null"))
                    .isGreaterThanOrEqualTo(2);
        }

        @Test
        void suspensionShutsEverybodyOut() {
            Story.Opened fujian = story.open("minshang", "闽商会");
            String token = story.secretary("minshang");
            assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(200);
            state(fujian, "SUSPENDED");
            clock.forward(Duration.ofSeconds(2));
            assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(401);
            assertThat(story.signIn("minshang", "minshang-sg", Story.STAFF_PASSWORD)
                            .text("code"))
                    .isEqualTo("chamber.suspended");
            state(fujian, "OPEN");
            clock.forward(Duration.ofSeconds(2));
            assertThat(api.with(story.secretary("minshang"))
                            .get("/api/staff/me")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void staffChangeHowTheirChamberShowsItself() {
            Api secretary = api.with(story.secretary("xiangshang"));
            assertThat(secretary
                            .put("/api/staff/settings", "{\"name\":\"湘商联合会\",\"slogan\":\"敢为人先\",\"brand\":\"red\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(api.get("/api/public/chambers/xiangshang").text("slogan"))
                    .isEqualTo("敢为人先");
            assertThat(secretary
                            .put("/api/staff/settings", "{\"name\":\"湘\",\"brand\":\"pink\"}")
                            .status())
                    .isEqualTo(400);
            assertThat(secretary.get("/api/staff/audit").body()).contains("修改商会资料", "何秘书");
            assertThat(api.with(story.secretary("chushang"))
                            .get("/api/staff/audit")
                            .body())
                    .doesNotContain("湘商联合会");
        }

        private void state(Story.Opened chamber, String state) {
            Api.Answer answer = api.with(story.operator())
                    .put("/api/platform/chambers/" + chamber.id() + "/state", "{\"state\":\"" + state + "\"}");
            assertThat(answer.status()).isEqualTo(200);
        }

        private Api.Answer open(String code, String channels) {
            return api.with(story.operator())
                    .post("/api/platform/chambers", """
                            {"code":"%s","name":"某商会","modules":[],"channels":%s,
                             "firstStaff":{"account":"someone","name":"某人","password":"%s"}}
                            """.formatted(code, channels, Story.STAFF_PASSWORD));
        }
    }

    private String serviceToken(@Nullable String chamber) {
        String body = "{\"service\":\"payment-service\",\"secret\":\"%s\",\"chamber\":%s}"
                .formatted(Story.SERVICE_SECRET, chamber == null ? "null" : "\"" + chamber + "\"");
        return api.post("/internal/tokens", body).text("accessToken");
    }

    @Nested
    @ExtendWith(RealMariaDb.class)
    class Tokens {
        @Test
        void sayWhoForWhichChamberWithWhichPermissions() throws ParseException {
            JsonNode me =
                    api.with(story.secretary("chushang")).get("/api/staff/me").json();
            assertThat(me.path("staff").path("permissions").findValuesAsString(""))
                    .isEmpty();
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
            assertThat(claims.getExpirationTime().getTime()
                            - claims.getIssueTime().getTime())
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
            assertRefused(story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD)
                    .cookie("hs_refresh"));
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
            String token = story.signIn("chushang", "roles-change", Story.STAFF_PASSWORD)
                    .text("accessToken");
            assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(200);
            api.with(story.secretary("chushang"))
                    .put(
                            "/api/staff/accounts/" + id,
                            "{\"name\":\"小王\",\"roles\":[\"CONTENT\"],\"state\":\"DISABLED\"}");
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

    @Nested
    @ExtendWith(RealMariaDb.class)
    class Refresh {
        @Test
        void givesTheSameShapeAgainAndANewCookie() {
            Api.Answer login = story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD);
            assertThat(String.valueOf(login.headers().get("set-cookie")))
                    .contains("HttpOnly", "SameSite=Strict", "Path=/api/auth", "Secure");
            Api.Answer again = story.refresh(login.cookie("hs_refresh"));
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.json().path("chamber").path("code").asString()).isEqualTo("chushang");
            assertThat(again.json().path("staff").path("account").asString()).isEqualTo("chushang-sg");
            assertThat(again.cookie("hs_refresh")).isNotEmpty().isNotEqualTo(login.cookie("hs_refresh"));
            assertThat(again.body()).doesNotContain("refreshToken");
        }

        @Test
        void ofAUsedTokenKillsTheFamily() {
            String first = story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD)
                    .cookie("hs_refresh");
            String second = story.refresh(first).cookie("hs_refresh");
            Api.Answer replay = story.refresh(first);
            assertThat(replay.status()).isEqualTo(401);
            assertThat(replay.text("code")).isEqualTo("refresh.reused");
            assertThat(story.refresh(second).status()).isEqualTo(401);
        }

        @Test
        void twiceAtOnceIsWonByExactlyOne() throws Exception {
            for (int round = 0; round < 5; round++) {
                String token = story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD)
                        .cookie("hs_refresh");
                CyclicBarrier start = new CyclicBarrier(4);
                try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    List<Future<Integer>> answers = Stream.generate(() -> threads.submit(() -> {
                                start.await();
                                return story.refresh(token).status();
                            }))
                            .limit(4)
                            .toList();
                    List<Integer> statuses = new ArrayList<>();
                    for (Future<Integer> answer : answers) {
                        statuses.add(answer.get());
                    }
                    assertThat(statuses).containsOnlyOnce(200).contains(401);
                }
            }
        }

        @Test
        void byCookieFromAForeignPageIsRefused() {
            String token = story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD)
                    .cookie("hs_refresh");
            Api withCookie = api.header("Cookie", "hs_refresh=" + token);
            assertThat(withCookie.post("/api/auth/refresh", "{}").status()).isEqualTo(403);
            assertThat(withCookie
                            .header("Origin", "null")
                            .post("/api/auth/refresh", "{}")
                            .status())
                    .isEqualTo(403);
            assertThat(withCookie
                            .header("Origin", "http://evil.test")
                            .post("/api/auth/refresh", "{}")
                            .status())
                    .isEqualTo(403);
            assertThat(story.refresh(token).status()).isEqualTo(200);
        }

        @Test
        void afterSignOutIsRefused() {
            String token = story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD)
                    .cookie("hs_refresh");
            Api.Answer out = api.header("Cookie", "hs_refresh=" + token)
                    .header("Origin", "http://huishu.test")
                    .post("/api/auth/logout", "{}");
            assertThat(out.status()).isEqualTo(204);
            assertThat(story.refresh(token).status()).isEqualTo(401);
        }

        @Test
        void ofNonsenseIsRefused() {
            assertThat(api.post("/api/auth/refresh", "{\"refreshToken\":\"1.nonsense\"}")
                            .status())
                    .isEqualTo(401);
            assertThat(api.post("/api/auth/refresh", "{}").status()).isEqualTo(401);
        }
    }

    @Nested
    @ExtendWith(RealMariaDb.class)
    class Passwords {
        @Test
        void areRefusedInTheSameWordsWhateverIsWrong() {
            String wrong =
                    story.signIn("chushang", "chushang-sg", "not-the-password").body();
            assertThat(story.signIn("chushang", "nobody", "not-the-password").body())
                    .isEqualTo(wrong);
            assertThat(story.signIn("nowhere", "chushang-sg", "not-the-password")
                            .body())
                    .isEqualTo(wrong);
            story.signIn("chushang", "chushang-sg", Story.STAFF_PASSWORD);
        }

        @Test
        void triedTooOftenCloseTheAccountForLongerAndLonger() {
            story.staff("chushang", "guessed", "CONTENT");
            for (int i = 0; i < 5; i++) {
                assertThat(story.signIn("chushang", "guessed", "guess-number-" + i)
                                .status())
                        .isEqualTo(401);
            }
            Api.Answer locked = story.signIn("chushang", "guessed", Story.STAFF_PASSWORD);
            assertThat(locked.status()).isEqualTo(429);
            assertThat(locked.text("detail")).matches("尝试次数过多，请 \\d+ 秒后再试。");
            long first = locked.json().path("retryAfterSeconds").asLong();
            assertThat(first).isBetween(20L, 30L);
            clock.forward(Duration.ofSeconds(31));
            assertThat(story.signIn("chushang", "guessed", "guess-again-now").status())
                    .isEqualTo(401);
            long second = story.signIn("chushang", "guessed", Story.STAFF_PASSWORD)
                    .json()
                    .path("retryAfterSeconds")
                    .asLong();
            assertThat(second).isBetween(50L, 60L);
            clock.forward(Duration.ofSeconds(61));
            assertThat(story.signIn("chushang", "guessed", Story.STAFF_PASSWORD).status())
                    .isEqualTo(200);
            assertThat(story.signIn("chushang", "guessed", "guess-once-more").status())
                    .isEqualTo(401);
        }

        @Test
        void guessedManyAtOnceAreCountedEach() throws Exception {
            story.staff("chushang", "stormed", "CONTENT");
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Integer>> answers = IntStream.range(0, 12)
                        .mapToObj(i -> threads.submit(() -> story.signIn("chushang", "stormed", "storm-guess-" + i)
                                .status()))
                        .toList();
                int looked = 0;
                for (Future<Integer> answer : answers) {
                    looked += answer.get() == 401 ? 1 : 0;
                }
                assertThat(looked).isLessThanOrEqualTo(5);
            }
        }

        @Test
        void thatAreWeakAreRefusedInPlainWords() {
            Api secretary = api.with(story.secretary("chushang"));
            Api.Answer answer = secretary.post(
                    "/api/staff/accounts",
                    "{\"account\":\"weak\",\"name\":\"弱\",\"roles\":[\"CONTENT\"],\"password\":\"password123\"}");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text("detail")).isEqualTo("这个密码太常见，容易被猜到，请换一个。");
            assertThat(answer.body()).doesNotContain("password123");
        }
    }

    @Nested
    @ExtendWith(RealMariaDb.class)
    class Permissions {
        private static final List<String> DOORS = List.of(
                "GET /api/staff/me",
                "GET /api/staff/settings",
                "PUT /api/staff/settings",
                "GET /api/staff/accounts",
                "POST /api/staff/accounts",
                "GET /api/staff/audit",
                "GET /api/member/me",
                "GET /api/platform/chambers",
                "POST /api/platform/chambers",
                "GET /internal/units/01J0000000000000000000000/persons");

        /** Which doors each role finds open, in the order above: 1 open, 0 shut. */
        private static final Map<String, String> OPEN_TO = Map.of(
                "SECRETARY_GENERAL", "1111110000",
                "MEMBERSHIP", "1100000000",
                "FINANCE", "1100000000",
                "ACTIVITIES", "1100000000",
                "CONTENT", "1100000000",
                "PRESIDENT", "1100010000",
                "member", "0000001000",
                "platform", "0000000110",
                "service", "0000000001");

        @TestFactory
        Stream<DynamicTest> openExactlyTheDoorsOfTheRole() {
            return OPEN_TO.entrySet().stream()
                    .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
        }

        @Test
        void withoutATokenOpenNone() {
            for (String door : DOORS) {
                assertThat(status(api, door)).as(door).isEqualTo(401);
            }
        }

        private void check(String who, String open) {
            Api caller = api.with(token(who));
            for (int i = 0; i < DOORS.size(); i++) {
                int status = status(caller, DOORS.get(i));
                if (open.charAt(i) == '1') {
                    assertThat(status).as(DOORS.get(i)).isIn(200, 400);
                } else {
                    assertThat(status).as(DOORS.get(i)).isEqualTo(403);
                }
            }
        }

        private int status(Api caller, String door) {
            String[] parts = door.split(" ", 2);
            return caller.send(parts[0], parts[1], parts[0].equals("GET") ? null : "{}")
                    .status();
        }

        private String token(String who) {
            return switch (who) {
                case "member" -> {
                    String user = Story.somebody("门前", "13900000001");
                    yield story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()))
                            .text("accessToken");
                }
                case "platform" -> story.operator();
                case "service" -> serviceToken(chu().id());
                default -> {
                    String account = "role-" + who.toLowerCase(Locale.ROOT).replace('_', '-');
                    story.staff("chushang", account, who);
                    yield story.signIn("chushang", account, Story.STAFF_PASSWORD)
                            .text("accessToken");
                }
            };
        }
    }

    @Nested
    @ExtendWith(RealMariaDb.class)
    class Members {
        @Test
        void signInByWechatAndThenByPhone() throws SQLException {
            String user = Story.somebody("老陈", "13800001111");
            Api.Answer login = story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()));
            assertThat(login.status()).isEqualTo(200);
            assertThat(login.json().path("needsPhone").asBoolean()).isTrue();
            JsonNode me =
                    api.with(login.text("accessToken")).get("/api/member/me").json();
            assertThat(me.path("person").path("phone").isNull()).isTrue();
            Api.Answer bound = api.with(login.text("accessToken"))
                    .post(
                            "/api/auth/member/phone",
                            "{\"code\":\"%s\"}".formatted(Story.code("phone", user, chu().miniAppid())));
            assertThat(bound.status()).isEqualTo(200);
            assertThat(bound.json().path("needsPhone").asBoolean()).isFalse();
            assertThat(bound.body()).doesNotContain("13800001111");
            Api.Answer after = api.with(bound.text("accessToken")).get("/api/member/me");
            assertThat(after.json().path("person").path("phone").asString()).isEqualTo("138****1111");
            assertThat(after.json().path("units").isEmpty()).isTrue();
            assertThat(count("select count(*) from person where concat_ws('|', phone_cipher, phone_index) like"
                            + " '%13800001111%'"))
                    .isZero();
            String personId = after.json().path("person").path("id").asString();
            JsonNode openids = api.with(serviceToken(chu().id()))
                    .get("/internal/persons/" + personId + "/openids")
                    .json();
            assertThat(openids.get(0).path("appid").asString()).isEqualTo(chu().miniAppid());
            assertThat(api.with(serviceToken(xiang().id()))
                            .get("/internal/persons/" + personId + "/openids")
                            .json()
                            .isEmpty())
                    .isTrue();
        }

        @Test
        void renewByTheTokenInTheBody() {
            String user = Story.somebody("小刘", "13800002222");
            Api.Answer login = story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()));
            Api.Answer again =
                    api.post("/api/auth/refresh", "{\"refreshToken\":\"%s\"}".formatted(login.text("refreshToken")));
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.text("refreshToken")).isNotEmpty();
            assertThat(again.json().path("chamber").path("code").asString()).isEqualTo("chushang");
        }

        @Test
        void whoseCodeWasUsedAreToldSo() {
            String user = Story.somebody("小赵", "13800003333");
            String code = Story.code("login", user, chu().miniAppid());
            assertThat(story.memberLogin(chu().miniAppid(), code).status()).isEqualTo(200);
            Api.Answer again = story.memberLogin(chu().miniAppid(), code);
            assertThat(again.status()).isEqualTo(400);
            assertThat(again.text("detail")).isEqualTo("这次微信登录凭证已经用过了，请重新打开页面再试。");
        }

        @Test
        void whoseCodeIsNoneNeverReachWechat() {
            Api.Answer answer = story.memberLogin(chu().miniAppid(), "abc&grant_type=evil");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("code")).isEqualTo("wechat.code-invalid");
            assertThat(story.memberLogin(chu().miniAppid(), "a b").text("code")).isEqualTo("wechat.code-invalid");
            Api.Answer unknown = story.memberLogin(chu().miniAppid(), "unknown");
            assertThat(unknown.status()).isEqualTo(400);
            assertThat(unknown.text("detail")).isEqualTo("微信登录凭证无效或已过期，请重新打开页面再试。");
        }

        @Test
        void areToldWhenWechatIsSilent() {
            String user = Story.somebody("小孙", "13800004444");
            String code = Story.code("login", user, chu().miniAppid());
            WechatSandbox.control("faults", "{\"path\":\"/sns/jscode2session\",\"kind\":\"drop\",\"times\":3}");
            Api.Answer answer = story.memberLogin(chu().miniAppid(), code);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("detail")).isEqualTo("微信暂时没有应答，请稍后再试。");
        }

        @Test
        void areServedWithTheNewSecretAsSoonAsItIsSet() throws SQLException {
            Story.Opened gan = story.open("ganshang", "赣商会");
            Api operator = api.with(story.operator());
            String path = "/api/platform/chambers/" + gan.id() + "/channels";
            ObjectNode wrong = ((ObjectNode) gan.channels().deepCopy()).put("miniSecret", "f".repeat(32));
            operator.put(path, wrong.toString());
            String user = Story.somebody("小李", "13800007777");
            Api.Answer misconfigured = story.memberLogin(gan.miniAppid(), Story.code("login", user, gan.miniAppid()));
            assertThat(misconfigured.status()).isEqualTo(503);
            assertThat(misconfigured.text("detail")).isEqualTo("商会的小程序还没有配置好，请联系商会秘书处。");
            operator.put(path, gan.channels().toString());
            assertThat(story.memberLogin(gan.miniAppid(), Story.code("login", user, gan.miniAppid()))
                            .status())
                    .isEqualTo(200);
            assertThat(count("select count(*) from wx_token where tenant_id = " + gan.id()))
                    .isPositive();
        }

        @Test
        void ofOneMiniProgramAreNotThoseOfAnother() {
            String user = Story.somebody("小钱", "13800005555");
            String code = Story.code("login", user, chu().miniAppid());
            assertThat(story.memberLogin(xiang().miniAppid(), code).status()).isEqualTo(400);
            assertThat(story.memberLogin("wx0000000000000000", code).status()).isEqualTo(404);
        }

        @Test
        void withTheSamePhoneAreTheSamePerson() {
            String first = personBehind(Story.somebody("手机甲", "13800006666"));
            String second = personBehind(Story.somebody("手机乙", "13800006666"));
            assertThat(second).isEqualTo(first);
        }

        private String personBehind(String user) {
            String token = story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()))
                    .text("accessToken");
            String bound = api.with(token)
                    .post(
                            "/api/auth/member/phone",
                            "{\"code\":\"%s\"}".formatted(Story.code("phone", user, chu().miniAppid())))
                    .text("accessToken");
            return api.with(bound)
                    .get("/api/member/me")
                    .json()
                    .path("person")
                    .path("id")
                    .asString();
        }
    }
}
