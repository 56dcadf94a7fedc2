package io.huishu.event.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.event.EventApi;
import io.huishu.event.EventApi.Answer;
import io.huishu.event.EventHouse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@EventHouse
class RegistrationApiTest {
    private static final String ZHANG = "01KB00000000000000000000ZH";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate sql;

    private EventApi api;

    @BeforeEach
    void speak() {
        api = new EventApi(port, 1);
    }

    @Test
    void aMemberSignsUpShowsTheCodeAndComesInOnce() {
        String activity = api.published("秋季考察", 20);
        Answer place = api.register(ZHANG, activity);
        assertThat(place.status()).isEqualTo(201);
        assertThat(place.text("outcome")).isEqualTo("CONFIRMED");

        Answer first = api.checkIn(place.text("checkInCode"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("personName")).isEqualTo("张三");
        assertThat(first.body().path("repeated").asBoolean()).isFalse();

        Answer second = api.checkIn(place.text("checkInCode"));
        assertThat(second.body().path("repeated").asBoolean()).isTrue();
        assertThat(second.text("at")).isEqualTo(first.text("at"));
        assertThat(factsOf(place.text("id"))).containsExactly("registration.confirmed.v1", "attendance.recorded.v1");
    }

    @Test
    void nobodyTakesTwoPlaces() {
        String activity = api.published("读书会", 20);
        Answer place = api.register(ZHANG, activity);
        Answer again = api.register(ZHANG, activity);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("registration.exists");
        assertThat(again.text("registrationId")).isEqualTo(place.text("id"));
        assertThat(remaining(activity)).isEqualTo(19);
    }

    @Test
    void aCancelledPlaceIsFreeAgainAndItsPersonMaySignUpAnew() {
        String activity = api.published("茶会", 1);
        Answer place = api.register(ZHANG, activity);
        assertThat(api.register("01KB00000000000000000000LI", activity).text("outcome"))
                .isEqualTo("FULL");
        assertThat(api.member(ZHANG, "DELETE", "/api/member/registrations/" + place.text("id"), "")
                        .status())
                .isEqualTo(204);
        assertThat(api.register(ZHANG, activity).text("outcome")).isEqualTo("CONFIRMED");
    }

    @Test
    void nobodyCancelsForSomebodyElse() {
        String activity = api.published("论坛", 5);
        Answer place = api.register(ZHANG, activity);
        Answer other =
                api.member("01KB00000000000000000000LI", "DELETE", "/api/member/registrations/" + place.text("id"), "");
        assertThat(other.status()).isEqualTo(404);
        assertThat(remaining(activity)).isEqualTo(4);
    }

    @Test
    void aCodeOfAnotherChamberIsUnknown() {
        String activity = api.published("年会", 5);
        String code = api.register(ZHANG, activity).text("checkInCode");
        Answer elsewhere = new EventApi(port, 2).checkIn(code);
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.text("code")).isEqualTo("check-in.unknown");
    }

    @Test
    void aCheckInThatWasASlipIsTakenBack() {
        String activity = api.published("沙龙", 5);
        Answer place = api.register(ZHANG, activity);
        api.checkIn(place.text("checkInCode"));
        assertThat(api.staff("DELETE", "/api/staff/check-ins/" + place.text("id"), "")
                        .status())
                .isEqualTo(204);
        assertThat(api.checkIn(place.text("checkInCode"))
                        .body()
                        .path("repeated")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aRushOfSixtyForTwentyPlacesSeatsExactlyTwenty() throws Exception {
        String activity = api.published("名家讲座", 20);
        List<Callable<String>> rush = IntStream.range(0, 60)
                .<Callable<String>>mapToObj(
                        i -> () -> outcomeAtLast("01KB0000000000000000RUSH%02d".formatted(i), activity))
                .toList();
        try (ExecutorService members = Executors.newFixedThreadPool(16)) {
            List<String> outcomes = members.invokeAll(rush).stream()
                    .map(outcome -> outcome.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn("CONFIRMED"::equals).hasSize(20);
            assertThat(outcomes).filteredOn("FULL"::equals).hasSize(40);
        }
        assertThat(remaining(activity)).isZero();
        assertThat(sql.queryForObject(
                        "SELECT COUNT(*) FROM registration WHERE activity_id = ? AND state = 'CONFIRMED'",
                        Integer.class,
                        activity))
                .isEqualTo(20);
    }

    @Test
    void aWrongShapeGetsOneSentenceAndLeavesNothing() {
        Answer answer = api.staff("POST", "/api/staff/activities", "{\"title\": {\"not\": \"a text\"}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).endsWith("。");
        assertThat(answer.body().has("trace")).isFalse();
    }

    /** A member told that the system is busy (503) tries again, as the sentence asks. */
    private String outcomeAtLast(String person, String activity) {
        Answer answer = api.register(person, activity);
        while (answer.status() == 503) {
            answer = api.register(person, activity);
        }
        return answer.text("outcome");
    }

    private int remaining(String activity) {
        return Objects.requireNonNull(sql.queryForObject(
                "SELECT remaining FROM activity_places WHERE activity_id = ?", Integer.class, activity));
    }

    private List<String> factsOf(String key) {
        return sql.queryForList("SELECT tag FROM outbox WHERE agg_key = ? ORDER BY id", String.class, key);
    }
}
