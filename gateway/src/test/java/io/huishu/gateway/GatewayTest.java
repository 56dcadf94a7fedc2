package io.huishu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.Headers;
import io.huishu.gateway.Backend.Heard;
import io.huishu.gateway.Door.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GatewayTest {
    private static final byte[] NOTHING = {};
    private static final Duration POLL = Duration.ofSeconds(8);

    private final Door door;

    GatewayTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    @DynamicPropertySource
    static void street(DynamicPropertyRegistry settings) {
        Street.register(settings);
    }

    @BeforeEach
    void knowsTheChambers() {
        await().atMost(POLL).until(() -> door.get("/healthz", null).status() == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/staff/members?query=x, member-service",
        "/api/staff/dues/standards, member-service",
        "/api/staff/settings, member-service",
        "/api/staff/dues/runs, payment-service",
        "/api/staff/dues/standards/historic, member-service",
        "/api/staff/dues/rules, payment-service",
        "/api/staff/dues/arrears/01A/stop, payment-service",
        "/api/staff/waivers/01A/approve, payment-service",
        "/api/staff/unit-accounts/01A/sheet, payment-service",
        "/api/staff/charges/01K, payment-service",
        "/api/staff/receipts, payment-service",
        "/api/staff/activities/01K/registrations, event-service",
        "/api/staff/check-ins/01K, event-service",
        "/api/staff/notices, notify-service",
        "/api/staff/parked/event-service, event-service",
        "/api/staff/parked/notify-service/01K/resend, notify-service"
    })
    void staffReachTheHouseThatOwnsTheNoun(String path, String service) {
        door.get(path, Tokens.staff("1")).comesFrom(service);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/public/chambers/chushang, member-service",
        "/api/public/chambers/chushang/activities, event-service",
        "/api/auth/refresh, member-service",
        "/api/docs/payment-service.json, payment-service",
        "/wx/oa/wx0123456789abcdef?signature=a, notify-service"
    })
    void whatIsOpenNeedsNoToken(String path, String service) {
        door.get(path, null).comesFrom(service);
    }

    @Test
    void eachAudienceHasItsOwnPaths() {
        door.get("/api/member/charges", Tokens.member("1")).comesFrom("payment-service");
        door.get("/api/member/unit-accounts/01A", Tokens.member("1")).comesFrom("payment-service");
        door.get("/api/platform/chambers", Tokens.platform()).comesFrom("member-service");
        door.get("/api/platform/credentials/1/", Tokens.platform()).comesFrom("payment-service");
        door.get("/api/staff/members", Tokens.member("1")).refuses(403, "access.forbidden");
        door.get("/api/member/charges", Tokens.staff("1")).refuses(403, "access.forbidden");
        door.get("/api/platform/chambers", Tokens.staff("1")).refuses(403, "access.forbidden");
        door.get("/api/staff/members", Tokens.platform()).refuses(403, "access.forbidden");
        door.get("/api/staff/members", null).refuses(401, "access.unauthenticated");
    }

    @Test
    void onlyTokensOfTheIdentityHouseCount() {
        refused(Tokens.unsigned());
        refused(Tokens.signedWithThePublicKey());
        refused(Tokens.signed(Tokens.claims("staff", "1", "s").build(), Tokens.newKey(), "at+jwt"));
        refused(Tokens.signed(Tokens.claims("staff", "1", "s").build(), Tokens.KEY, "JWT"));
        refused(Tokens.signed(Tokens.claims("staff", "1", "s").issuer("else").build(), Tokens.KEY, "at+jwt"));
        refused(Tokens.signed(
                Tokens.claims("staff", "1", "s")
                        .expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(2))))
                        .build(),
                Tokens.KEY,
                "at+jwt"));
        refused(Tokens.staff("1") + "x");
        refused("no-token-at-all");
    }

    private void refused(String token) {
        Street.MEMBER.forget();
        door.get("/api/staff/members", token).refuses(401, "access.unauthenticated");
        assertThat(Street.MEMBER.wasAsked()).isFalse();
    }

    @Test
    void anEndedTokenDoesNotKeepItsOwnerFromRefreshingIt() {
        String ended = Tokens.signed(
                Tokens.claims("staff", "1", "s")
                        .expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))))
                        .build(),
                Tokens.KEY,
                "at+jwt");
        door.post("/api/auth/refresh", ended, NOTHING).comesFrom("member-service");
        assertThat(Street.MEMBER.last().headers().getFirst("Authorization")).isEqualTo("Bearer " + ended);
    }

    @Test
    void aRevokedTokenHoldsNoLongerThanThePoll() {
        String token = Tokens.member("1", "leaver");
        door.get("/api/member/charges", token).comesFrom("payment-service");
        Street.revoke("{\"chamber\":\"1\",\"subject\":\"leaver\",\"epoch\":%d}"
                .formatted(Instant.now().plusSeconds(60).getEpochSecond()));
        try {
            await().atMost(POLL)
                    .until(() -> door.get("/api/member/charges", token).status() == 401);
            door.get("/api/member/charges", Tokens.member("1")).comesFrom("payment-service");
        } finally {
            Street.revoke("");
        }
    }

    @Test
    void keysAreChangedWithoutARestart() {
        RSAKey next = Tokens.newKey();
        String token = Tokens.signed(Tokens.claims("staff", "1", "s").build(), next, "at+jwt");
        door.get("/api/staff/members", token).refuses(401, "access.unauthenticated");
        Street.publish(Tokens.KEY, next);
        try {
            await().atMost(POLL)
                    .until(() -> door.get("/api/staff/members", token).status() == 200);
            door.get("/api/staff/members", Tokens.staff("1")).comesFrom("member-service");
        } finally {
            Street.publish(Tokens.KEY);
        }
    }

    @Test
    void aModuleThatIsOffAndAChamberThatIsSuspendedAreToldSo() {
        Answer off = door.get("/api/staff/charges", Tokens.staff("5"));
        off.refuses(403, "module.off");
        assertThat(off.json().path("detail").asString("")).startsWith("会费或活动模块还没有开通");
        door.get("/api/staff/charges", Tokens.staff("2")).comesFrom("payment-service");
        door.get("/api/member/charges", Tokens.member("2")).comesFrom("payment-service");
        door.get("/api/staff/reconciliation/months", Tokens.staff("4")).comesFrom("payment-service");
        door.get("/api/staff/dues/runs", Tokens.staff("2")).refuses(403, "module.off");
        door.get("/api/staff/dues/arrears", Tokens.staff("2")).refuses(403, "module.off");
        door.get("/api/staff/waivers", Tokens.staff("2")).refuses(403, "module.off");
        door.get("/api/member/inbox", Tokens.member("2")).refuses(403, "module.off");
        door.get("/api/staff/dues/standards", Tokens.staff("2")).comesFrom("member-service");
        door.get("/api/staff/activities", Tokens.staff("2")).comesFrom("event-service");
        door.get("/api/staff/members", Tokens.staff("3")).refuses(403, "chamber.suspended");
    }

    @Test
    void aPublicPageHoldsToTheModulesAndTheStateOfTheChamberInItsPath() {
        Street.EVENT.forget();
        Answer off = door.get("/api/public/chambers/fourth/activities?limit=5", null);
        off.refuses(403, "module.off");
        assertThat(off.json().path("detail").asString("")).startsWith("活动模块还没有开通");
        door.get("/api/public/chambers/fourth/activities", Tokens.member("1")).refuses(403, "module.off");
        door.get("/api/public/chambers/closed/activities", null).refuses(403, "chamber.suspended");
        assertThat(Street.EVENT.wasAsked()).isFalse();
        door.get("/api/public/chambers/fourth", null).comesFrom("member-service");
        door.get("/api/public/chambers/other/activities", null).comesFrom("event-service");
        door.get("/api/public/chambers/nobodys/activities", null).comesFrom("event-service");
    }

    @Test
    void moneyAndPushesOfWechatPassWhateverIsSwitchedOff() {
        door.post("/wx/pay/1700000001/payments", null, NOTHING).comesFrom("payment-service");
        door.post("/wx/oa/wx0123456789abcdef", null, NOTHING).comesFrom("notify-service");
    }

    @Test
    void headersThatPretendToBeSomebodyAreTakenOff() {
        Answer answer = door.get(
                "/api/staff/members",
                Tokens.staff("1"),
                "X-Tenant-Id",
                "2",
                "X-User-Id",
                "boss",
                "X-Chamber",
                "2",
                "X-Internal-Call",
                "yes",
                "X-Forwarded-For",
                "10.0.0.1",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=10.0.0.1",
                "X-Real-IP",
                "10.0.0.1",
                "Login-User",
                "boss",
                "X-Request-Id",
                "trace-0123456789");
        answer.comesFrom("member-service");
        Headers heard = Street.MEMBER.last().headers();
        assertThat(heard.keySet().stream().map(String::toLowerCase))
                .doesNotContain("x-tenant-id", "x-user-id", "x-chamber", "x-internal-call", "x-real-ip", "login-user");
        assertThat(heard.getFirst("X-Forwarded-Host")).startsWith("127.0.0.1:");
        assertThat(heard.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(String.valueOf(heard.get("Forwarded"))).doesNotContain("10.0.0.1");
        assertThat(heard.get("X-Request-Id")).containsExactly("trace-0123456789");
        assertThat(answer.header("X-Request-Id")).isEqualTo("trace-0123456789");
        assertThat(door.get("/healthz", null, "X-Request-Id", "<script>").header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void aPaymentNoticeArrivesByteForByte() {
        byte[] body = new byte[3000];
        IntStream.range(0, body.length).forEach(i -> body[i] = (byte) i);
        door.post(
                        "/wx/pay/1700000001/payments",
                        null,
                        body,
                        "Content-Type",
                        "application/json",
                        "Wechatpay-Serial",
                        "PUB_KEY_ID_0111",
                        "Wechatpay-Signature",
                        "a+b/c==",
                        "Wechatpay-Timestamp",
                        "1764000000",
                        "Wechatpay-Nonce",
                        "n0nce",
                        "Wechatpay-Signature-Type",
                        "WECHATPAY2-SHA256-RSA2048")
                .comesFrom("payment-service");
        Heard heard = Street.PAYMENT.last();
        assertThat(heard.path()).isEqualTo("/wx/pay/1700000001/payments");
        assertThat(heard.body()).isEqualTo(body);
        assertThat(heard.headers().getFirst("Wechatpay-Serial")).isEqualTo("PUB_KEY_ID_0111");
        assertThat(heard.headers().getFirst("Wechatpay-Signature")).isEqualTo("a+b/c==");
        assertThat(heard.headers().getFirst("Wechatpay-Timestamp")).isEqualTo("1764000000");
        assertThat(heard.headers().getFirst("Wechatpay-Nonce")).isEqualTo("n0nce");
        assertThat(heard.headers().getFirst("Wechatpay-Signature-Type")).isEqualTo("WECHATPAY2-SHA256-RSA2048");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/jwks",
                "/internal/chambers/1/channels",
                "/api/internal/jwks",
                "/actuator/env",
                "//actuator/env",
                "/;/actuator/env",
                "/%2e/actuator/env",
                "/api/auth/%2e%2e/%2e%2e/internal/jwks",
                "/api/auth/../../internal/jwks",
                "/api/auth/..%2f..%2finternal/jwks",
                "/api/auth/..;/internal/jwks",
                "/api/public/chambers/chushang/..%5c..%5cinternal",
                "/%61pi/staff/members",
                "/api/%73taff/members",
                "/api/staff;x=1/members",
                "/api/staff/members%00",
                "/api//staff/members",
                "/v3/api-docs",
                "/wx/pay/1700000001/payments/more",
                "/api/staff/unheard-of"
            })
    void whatIsNotARouteLeadsNowhere(String path) {
        Street.MEMBER.forget();
        Street.PAYMENT.forget();
        door.get(path, Tokens.staff("1")).refuses(404, "path.missing");
        assertThat(Street.MEMBER.wasAsked() || Street.PAYMENT.wasAsked()).isFalse();
    }

    @Test
    void aHouseThatIsAwayIsNamedAndTheOthersAnswer() {
        Answer away = door.get("/api/staff/insights/overview", Tokens.staff("1"));
        away.refuses(503, "service.unavailable");
        assertThat(away.json().path("detail").asString("")).isEqualTo("统计服务暂时没有应答，请稍后再试。");
        assertThat(away.header("Retry-After")).isEqualTo("5");
        door.get("/api/staff/activities", Tokens.staff("1")).comesFrom("event-service");
    }

    @Test
    void aSlowHouseIsWaitedForOnlyWhereItsWorkIsLong() {
        Street.MEMBER.thinksFor(Duration.ofMillis(1500));
        try {
            door.get("/api/staff/members", Tokens.staff("1")).refuses(503, "service.unavailable");
            door.post("/api/staff/members/import", Tokens.staff("1"), new byte[100_000])
                    .comesFrom("member-service");
            assertThat(Street.MEMBER.last().body()).hasSize(100_000);
        } finally {
            Street.MEMBER.thinksFor(Duration.ZERO);
        }
    }
}
