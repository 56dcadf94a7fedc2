package io.huishu.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.TestIdentity;
import io.huishu.chassis.test.TestTokens;
import io.huishu.till.Till;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same request twice, sixteen times at once, after a refusal, after a crash: over HTTP, on a real database. */
@ExtendWith(RealMariaDb.class)
@SpringBootTest(
        classes = IdempotencyTest.House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=till-service",
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false",
            "spring.datasource.hikari.maximum-pool-size=20",
            "spring.datasource.hikari.connection-timeout=10000"
        })
class IdempotencyTest {
    private static final int TWINS = 16;
    private static final String PAYMENT = "{\"fen\":200000,\"mood\":\"\"}";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MEMBER = TestTokens.member(1, "person-1", "unit-1");

    @EnableAutoConfiguration
    @Import({TestIdentity.class, Till.class})
    static class House {
        @Bean
        Till.Booking booking(JdbcTemplate jdbc) {
            jdbc.execute("CREATE TABLE IF NOT EXISTS receipt (number BIGINT AUTO_INCREMENT PRIMARY KEY, fen BIGINT)");
            return new Till.Booking(jdbc);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Till till;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private IdempotencySweep sweep;

    @BeforeEach
    void emptyTill() {
        jdbc.update("DELETE FROM receipt");
        jdbc.update("DELETE FROM idempotency");
        till.asked.set(0);
        till.hold = new CountDownLatch(0);
    }

    @Test
    void sixteenTwinsHaveOneEffectAndOneAnswer() {
        Set<String> answers = answersOfTwins("/till/local");
        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).startsWith("201 application/json {\"number\":");
        assertThat(receipts()).isEqualTo(1);
    }

    /** The control: the same sixteen requests without the guard. */
    @Test
    void withoutTheGuardSixteenTwinsHaveSixteenEffects() {
        assertThat(answersOfTwins("/till/unguarded")).hasSize(TWINS);
        assertThat(receipts()).isEqualTo(TWINS);
    }

    private Set<String> answersOfTwins(String path) {
        String key = key();
        List<CompletableFuture<HttpResponse<String>>> twins = IntStream.range(0, TWINS)
                .mapToObj(twin -> HTTP.sendAsync(request(path, key, PAYMENT), HttpResponse.BodyHandlers.ofString()))
                .toList();
        return twins.stream().map(twin -> described(twin.join())).collect(Collectors.toSet());
    }

    @Test
    void sixteenTwinsOfAFirstThatFailsLeaveNothing() {
        String key = key();
        List<CompletableFuture<HttpResponse<String>>> twins = IntStream.range(0, TWINS)
                .mapToObj(twin -> HTTP.sendAsync(
                        request("/till/local", key, "{\"fen\":1,\"mood\":\"crash\"}"),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();
        assertThat(twins)
                .allSatisfy(twin -> assertThat(twin.join().statusCode()).isGreaterThanOrEqualTo(409));
        assertThat(receipts()).isZero();
        assertThat(rows()).isZero();
    }

    @Test
    void anEmptyAnswerIsRepeatedAsEmpty() {
        String key = key();
        assertThat(described(post("/till/silent", key, PAYMENT))).isEqualTo("204 - ");
        assertThat(described(post("/till/silent", key, PAYMENT))).isEqualTo("204 - ");
        assertThat(receipts()).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        String key = key();
        post("/till/local", key, PAYMENT);
        HttpResponse<String> other = post("/till/local", key, "{\"fen\":1,\"mood\":\"\"}");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotency.other-request");
        assertThat(post("/till/silent", key, PAYMENT).statusCode()).isEqualTo(422);
        assertThat(receipts()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherPersonOrChamberIsAnotherKey() {
        String key = key();
        post("/till/local", key, PAYMENT);
        send(TestTokens.member(1, "person-2", "unit-2"), "/till/local", key, PAYMENT);
        send(TestTokens.member(2, "person-1", "unit-1"), "/till/local", key, PAYMENT);
        assertThat(receipts()).isEqualTo(3);
    }

    @Test
    void aRefusalAndACrashLeaveNothingAndTheKeyIsFree() {
        String key = key();
        assertThat(post("/till/local", key, "{\"fen\":1,\"mood\":\"refuse\"}").body())
                .contains("till.shut");
        assertThat(post("/till/local", key, "{\"fen\":1,\"mood\":\"crash\"}").statusCode())
                .isEqualTo(500);
        assertThat(receipts()).isZero();
        assertThat(rows()).isZero();
        assertThat(post("/till/local", key, PAYMENT).statusCode()).isEqualTo(201);
    }

    @Test
    void withoutAKeyEveryRequestCounts() {
        send(MEMBER, "/till/local", "", PAYMENT);
        send(MEMBER, "/till/local", "", PAYMENT);
        assertThat(receipts()).isEqualTo(2);
        assertThat(rows()).isZero();
    }

    @Test
    void aKeyOfAHundredAndOneCharactersIsInvalid() {
        assertThat(post("/till/local", "k".repeat(101), PAYMENT).body()).contains("idempotency.key");
    }

    @Test
    void aRemoteTwinIsToldToComeBackAndThenGetsTheFirstAnswer() {
        till.hold = new CountDownLatch(1);
        String key = key();
        CompletableFuture<HttpResponse<String>> first =
                HTTP.sendAsync(request("/till/remote", key, PAYMENT), HttpResponse.BodyHandlers.ofString());
        await().until(() -> till.asked.get() == 1);
        HttpResponse<String> twin = post("/till/remote", key, PAYMENT);
        assertThat(twin.statusCode()).isEqualTo(409);
        assertThat(twin.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(twin.body()).contains("idempotency.in-progress");
        till.hold.countDown();
        assertThat(described(first.join())).startsWith("200 ");
        assertThat(described(post("/till/remote", key, PAYMENT))).isEqualTo(described(first.join()));
        assertThat(till.asked.get()).isEqualTo(1);
        assertThat(receipts()).isEqualTo(1);
    }

    @Test
    void aRemoteRequestWhoseLeaseRanOutIsRunAgainOnce() {
        String key = key();
        post("/till/remote", key, PAYMENT);
        jdbc.update("UPDATE idempotency SET state = 'IN_PROGRESS', lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        HttpResponse<String> again = post("/till/remote", key, PAYMENT);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(till.asked.get()).isEqualTo(2);
        assertThat(described(post("/till/remote", key, PAYMENT))).isEqualTo(described(again));
        assertThat(till.asked.get()).isEqualTo(2);
    }

    @Test
    void aRemoteRefusalFreesTheKey() {
        String key = key();
        assertThat(post("/till/remote", key, "{\"fen\":1,\"mood\":\"refuse\"}").statusCode())
                .isEqualTo(422);
        assertThat(rows()).isZero();
    }

    @Test
    void theSweepClearsWhatIsOverAndKeepsTheRest() {
        post("/till/local", key(), PAYMENT);
        post("/till/local", key(), PAYMENT);
        jdbc.update("UPDATE idempotency SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND LIMIT 1");
        sweep.sweep();
        assertThat(rows()).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM shedlock WHERE name = 'idempotency-sweep'"))
                .isEqualTo(1);
    }

    @Test
    void theDocumentSaysWhichHandlersTakeAKey() {
        HttpRequest document = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                .build();
        String paths = HTTP.sendAsync(document, HttpResponse.BodyHandlers.ofString())
                .join()
                .body();
        assertThat(paths.split("Idempotency-Key", -1)).hasSize(3 + 1);
    }

    private HttpResponse<String> post(String path, String key, String body) {
        return send(MEMBER, path, key, body);
    }

    private HttpResponse<String> send(String token, String path, String key, String body) {
        return HTTP.sendAsync(request(token, path, key, body), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    private HttpRequest request(String path, String key, String body) {
        return request(MEMBER, path, key, body);
    }

    private HttpRequest request(String token, String path, String key, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return (key.isEmpty() ? request : request.header("Idempotency-Key", key)).build();
    }

    private static String described(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("-") + " " + answer.body();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long receipts() {
        return count("SELECT COUNT(*) FROM receipt");
    }

    private long rows() {
        return count("SELECT COUNT(*) FROM idempotency");
    }

    private long count(String sql) {
        Long rows = jdbc.queryForObject(sql, Long.class);
        return rows == null ? 0 : rows;
    }
}
