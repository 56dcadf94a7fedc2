package io.huishu.analytics.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.analytics.AnalyticsHouse;
import io.huishu.analytics.Telling;
import io.huishu.analytics.YearStory;
import io.huishu.chassis.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AnalyticsHouse
class OverviewApiTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long CHAMBER = 900;

    @LocalServerPort
    private int port;

    @Autowired
    private Telling facts;

    @Test
    void showsTheYearAsTheContractNamesIt() throws Exception {
        YearStory.facts().forEach(fact -> facts.tell(CHAMBER, fact));
        HttpResponse<String> answer = ask("?year=2026", TestTokens.staff(CHAMBER, "s", "insights:read"));
        JsonNode overview = JsonMapper.shared().readTree(answer.body());
        assertThat(overview.path("members").toString())
                .isEqualTo("{\"total\":3,\"joinedThisYear\":3,\"leftThisYear\":2,"
                        + "\"byTier\":[{\"tier\":\"会员\",\"count\":2},{\"tier\":\"理事\",\"count\":1}]}");
        assertThat(overview.path("dues").path("ratePercent").asInt()).isEqualTo(66);
        assertThat(overview.path("dues").path("billed").path("fen").asLong()).isEqualTo(900_000);
        assertThat(overview.path("attendance")
                        .path("recent")
                        .path(0)
                        .path("startsAt")
                        .asString(""))
                .isEqualTo("2026-03-01T01:00:00Z");
    }

    @Test
    void refusesWhoMayNotLookAndWhatIsNoYear() throws Exception {
        assertThat(ask("", null).statusCode()).isEqualTo(401);
        assertThat(ask("", TestTokens.staff(CHAMBER, "s", "members:read")).statusCode())
                .isEqualTo(403);
        assertThat(ask("", TestTokens.member(CHAMBER, "p")).statusCode()).isEqualTo(403);
        HttpResponse<String> odd = ask("?year=26", TestTokens.staff(CHAMBER, "s", "insights:read"));
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("年份不对");
        assertThat(ask("?year=abc", TestTokens.staff(CHAMBER, "s", "insights:read"))
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> ask(String query, @org.jspecify.annotations.Nullable String token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/staff/insights/overview" + query));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
