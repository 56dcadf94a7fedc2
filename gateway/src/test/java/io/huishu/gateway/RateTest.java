package io.huishu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.gateway.Door.Answer;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same door with small buckets. A bucket refills while the test runs, so some calls more are made than it holds. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "huishu.gateway.limits.sign-in-per-address-per-minute=5",
            "huishu.gateway.limits.per-person-per-minute=10",
            "huishu.gateway.limits.per-chamber-per-minute=15"
        })
class RateTest {
    private static final byte[] NOTHING = {};

    private final Door door;

    RateTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    @DynamicPropertySource
    static void street(DynamicPropertyRegistry settings) {
        Street.register(settings);
    }

    @BeforeEach
    void knowsTheChambers() {
        await().atMost(Duration.ofSeconds(8))
                .until(() -> door.get("/healthz", null).status() == 200);
    }

    @Test
    void onePersonsRushIsStoppedAndAnothersCallIsNot() {
        String eager = Tokens.member("1", "eager");
        Answer refused = firstRefusal(() -> door.get("/api/member/charges", eager));
        refused.refuses(429, "rate.exceeded");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        door.get("/api/member/charges", Tokens.member("1", "patient")).comesFrom("payment-service");
    }

    @Test
    void oneChambersRushDoesNotTouchAnother() {
        int[] person = {0};
        Answer refused = firstRefusal(() -> door.get("/api/member/activities", Tokens.member("2", "p" + person[0]++)));
        refused.refuses(429, "rate.exceeded");
        door.get("/api/member/charges", Tokens.member("4")).comesFrom("payment-service");
    }

    @Test
    void aForgedAddressDoesNotOpenANewBucket() {
        int[] forged = {0};
        Answer refused = firstRefusal(() -> door.post(
                "/api/auth/staff/login",
                null,
                NOTHING,
                "X-Forwarded-For",
                "10.0.0." + forged[0]++,
                "X-Real-IP",
                "10.0.1." + forged[0],
                "Forwarded",
                "for=10.0.2." + forged[0]));
        refused.refuses(429, "rate.exceeded");
        assertThat(forged[0]).isLessThan(20);
        door.get("/api/public/chambers/chushang", null).comesFrom("member-service");
    }

    private static Answer firstRefusal(Supplier<Answer> call) {
        for (int i = 0; i < 60; i++) {
            Answer answer = call.get();
            if (answer.status() == 429) {
                return answer;
            }
        }
        throw new AssertionError("60 calls and none refused");
    }
}
