package io.huishu.chassis.fact.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.TestIdentity;
import io.huishu.chassis.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What staff see of parked facts: their chamber's and nobody else's. */
@ExtendWith(RealMariaDb.class)
@SpringBootTest(
        classes = ParkedApiTest.House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=event-service",
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false"
        })
class ParkedApiTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PATH = "/api/staff/parked/event-service";
    private static final String CHU = TestTokens.staff(1, "finance", "parked:write");
    private static final String ZHE = TestTokens.staff(2, "finance", "parked:write");
    private static final String ENVELOPE = "{\"id\":\"01M84FG4KZNYTQKMATYX8E74EW\",\"type\":\"charge.settled.v1\","
            + "\"chamber\":\"1\",\"at\":\"2026-11-23T07:00:00Z\",\"key\":\"c1\",\"version\":1,\"data\":{}}";

    @EnableAutoConfiguration
    @Import(TestIdentity.class)
    static class House {}

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void oneOfEach() {
        jdbc.update("DELETE FROM outbox");
        jdbc.update("DELETE FROM outbox_dead");
        jdbc.update("DELETE FROM dead_letter");
        jdbc.update("INSERT INTO outbox_dead (tenant_id, id, lane, event_id, topic, tag, agg_key, agg_version, payload,"
                + " created_at, attempts, reason, died_at) VALUES (1, 7, 0, '01A', 'event-facts',"
                + " 'activity.published.v1', 'a1', 1, '{}', NOW(6), 12, '过大', NOW(6))");
        jdbc.update(
                "INSERT INTO dead_letter (tenant_id, id, consumer, topic, tag, event_id, agg_key, payload, attempts,"
                        + " reason, died_at) VALUES (1, '01B', 'g', 'payment-facts', 'charge.settled.v1', 'e', 'c1', ?,"
                        + " 5, '没有这个单位', '2026-11-23 07:00:00')",
                ENVELOPE);
    }

    @Test
    void showsWhatStoppedOnItsWayOutAndIn() throws Exception {
        HttpResponse<String> list = get(PATH, CHU);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body())
                .contains("\"id\":\"01A\"", "\"type\":\"activity.published.v1\"", "\"reason\":\"过大\"")
                .contains("\"id\":\"01B\"", "\"topic\":\"payment-facts\"", "\"diedAt\":\"2026-11-23T07:00:00Z\"")
                .endsWith("\"nextCursor\":null}");
    }

    @Test
    void pagesInOrder() throws Exception {
        String first = get(PATH + "?limit=1", CHU).body();
        assertThat(first).contains("01A").doesNotContain("01B");
        String cursor = first.replaceAll("(?s).*\"nextCursor\":\"([^\"]+)\".*", "$1");
        assertThat(get(PATH + "?limit=1&cursor=" + cursor, CHU).body())
                .contains("01B")
                .doesNotContain("01A");
    }

    @Test
    void anotherChamberSeesAndMovesNothing() throws Exception {
        assertThat(get(PATH, ZHE).body()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
        assertThat(post(PATH + "/01A/resend", ZHE).statusCode()).isEqualTo(404);
        assertThat(post(PATH + "/01B/resend", ZHE).statusCode()).isEqualTo(404);
        assertThat(rows("outbox_dead")).isEqualTo(1);
        assertThat(rows("outbox")).isZero();
    }

    @Test
    void aResendPutsAnOwnFactBackAndTakesAForeignOneAgain() throws Exception {
        assertThat(post(PATH + "/01A/resend", CHU).statusCode()).isEqualTo(204);
        assertThat(rows("outbox WHERE id = 7 AND attempts = 0")).isEqualTo(1);
        assertThat(post(PATH + "/01B/resend", CHU).statusCode()).isEqualTo(204);
        assertThat(rows("dead_letter WHERE resolved_at IS NOT NULL")).isEqualTo(1);
        assertThat(get(PATH, CHU).body()).contains("\"items\":[]");
    }

    @Test
    void needsThePermissionAndTheRightHouse() throws Exception {
        assertThat(get(PATH, TestTokens.staff(1, "clerk", "dues:read")).statusCode())
                .isEqualTo(403);
        assertThat(get(PATH, TestTokens.member(1, "person")).statusCode()).isEqualTo(403);
        assertThat(get("/api/staff/parked/member-service", CHU).statusCode()).isEqualTo(404);
    }

    private long rows(String what) {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM " + what, Long.class);
        return count == null ? 0 : count;
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    private HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
