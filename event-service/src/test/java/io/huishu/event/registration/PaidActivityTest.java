package io.huishu.event.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.event.EventApi;
import io.huishu.event.EventApi.Answer;
import io.huishu.event.EventHouse;
import io.huishu.event.PayHouse;
import io.huishu.event.registration.remote.FeeJanitor;
import io.huishu.event.unit.KnownUnit;
import io.huishu.event.unit.KnownUnits;
import java.time.Instant;
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
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place that costs something is held, paid, given up and given back without a place or a fen lost. */
@EventHouse
class PaidActivityTest {
    private static final long CHAMBER = 31;
    private static final String UNIT = "01KB0000000000000000000VN1";
    private static final String ZHANG = "01KB00000000000000000000ZH";
    private static final String LI = "01KB00000000000000000000LI";
    private static final String FAR = "2098-12-01T00:00:00Z";
    private static final String LONG_AGO = "2020-01-01T00:00:00Z";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private KnownUnits units;

    @Autowired
    private FeeJanitor janitor;

    @Autowired
    private List<FactHandler<?>> handlers;

    @Autowired
    private TransactionTemplate transaction;

    private EventApi api;

    @BeforeEach
    void aChamberWithAUnit() {
        api = new EventApi(port, CHAMBER);
        Tenancy.run(new TenantId(CHAMBER), () -> units.learn(new KnownUnit(UNIT, "长江实业", KnownUnit.ACTIVE, 1)));
        PayHouse.OPEN.goAway(false);
        PayHouse.OPEN.refuse("");
    }

    // ---- signing up

    @Test
    void holdsThePlaceUntilTheFeeIsPaid() {
        String activity = api.publishedFor300("秋季考察", 20, FAR);
        Answer held = api.registerFor(UNIT, ZHANG, activity);
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.text("outcome")).isEqualTo("AWAITING_PAYMENT");
        assertThat(held.text("chargeId")).isEqualTo(PayHouse.OPEN.chargeOf(held.text("id")));
        assertThat(held.body().path("fee").path("fen").asLong()).isEqualTo(30_000);
        assertThat(remaining(activity)).isEqualTo(19);
        assertThat(api.registerFor(UNIT, ZHANG, activity).text("code")).isEqualTo("registration.exists");
        assertThat(api.checkIn(held.text("checkInCode")).text("detail")).contains("还没有交活动费");
        assertThat(told(held.text("id"))).isEmpty();

        JsonNode asked = PayHouse.OPEN.raisedFor(held.text("id")).getFirst();
        assertThat(asked.path("unitId").asString()).isEqualTo(UNIT);
        assertThat(asked.path("subject").asString()).isEqualTo("秋季考察 活动费");
        Instant until = Instant.parse(asked.path("payUntil").asString());
        assertThat(until).isBefore(Instant.parse(held.text("holdUntil")));

        settled(held.text("id"));
        settled(held.text("id"));
        assertThat(card(ZHANG, activity).path("myRegistration").path("state").asString())
                .isEqualTo("CONFIRMED");
        assertThat(told(held.text("id"))).containsExactly("registration.confirmed.v1");
        assertThat(api.checkIn(held.text("checkInCode")).status()).isEqualTo(200);
    }

    @Test
    void refusesClearlyAndLosesNoPlaceWhilePaymentServiceIsAway() {
        String activity = api.publishedFor300("论坛", 1, FAR);
        PayHouse.OPEN.goAway(true);
        Answer answer = api.registerFor(UNIT, ZHANG, activity);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("detail")).isEqualTo("收费系统暂时没有应答，这次报名没有成功，也没有占用名额，请稍后再试。");
        assertThat(remaining(activity)).isEqualTo(1);
        PayHouse.OPEN.goAway(false);
        Answer again = api.registerFor(UNIT, ZHANG, activity);
        assertThat(again.text("outcome")).isEqualTo("AWAITING_PAYMENT");
        due();
        janitor.sweep();
        String first = sql.queryForObject(
                "SELECT id FROM registration WHERE activity_id = ? AND state = 'CANCELLED'", String.class, activity);
        assertThat(PayHouse.OPEN.endedFor(Objects.requireNonNull(first)))
                .as("what may have been charged all the same is cancelled")
                .isNotEmpty();
    }

    @Test
    void saysWhatPaymentServiceSaysWhenItRefuses() {
        String activity = api.publishedFor300("年会", 1, FAR);
        PayHouse.OPEN.refuse("商会还没有开通收款。");
        Answer answer = api.registerFor(UNIT, ZHANG, activity);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("detail")).isEqualTo("商会还没有开通收款。");
        assertThat(remaining(activity)).isEqualTo(1);
    }

    @Test
    void chargesAUnitAndNobodyElse() {
        String activity = api.publishedFor300("沙龙", 5, FAR);
        Answer noUnit = api.register(ZHANG, activity);
        assertThat(noUnit.status()).isEqualTo(422);
        assertThat(noUnit.text("code")).isEqualTo("registration.fee-unit");
        assertThat(remaining(activity)).isEqualTo(5);
    }

    @Test
    void letsTheOfficeVouchForAUnitAndInviteGuests() {
        String activity = api.publishedFor300("酒会", 5, FAR);
        String path = "/api/staff/activities/" + activity + "/registrations";
        Answer vouched = api.staff("POST", path, "{\"personName\":\"李四\",\"unitId\":\"" + UNIT + "\"}");
        assertThat(vouched.text("outcome")).isEqualTo("CONFIRMED");
        assertThat(PayHouse.OPEN
                        .raisedFor(vouched.text("id"))
                        .getFirst()
                        .path("payUntil")
                        .isNull())
                .isTrue();
        Answer guest = api.staff("POST", path, "{\"personName\":\"来宾\"}");
        assertThat(guest.text("outcome")).isEqualTo("CONFIRMED");
        assertThat(PayHouse.OPEN.raisedFor(guest.text("id"))).isEmpty();
        settled(vouched.text("id"));
        assertThat(told(vouched.text("id"))).containsExactly("registration.confirmed.v1");
    }

    @Test
    void aRushForPaidPlacesHoldsEachOnce() throws Exception {
        String activity = api.publishedFor300("名家讲座", 5, FAR);
        List<Callable<String>> rush = IntStream.range(0, 20)
                .<Callable<String>>mapToObj(
                        i -> () -> outcomeAtLast("01KB0000000000000000PAID%02d".formatted(i), activity))
                .toList();
        try (ExecutorService members = Executors.newFixedThreadPool(8)) {
            List<String> outcomes = members.invokeAll(rush).stream()
                    .map(outcome -> outcome.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn("AWAITING_PAYMENT"::equals).hasSize(5);
            assertThat(outcomes).filteredOn("FULL"::equals).hasSize(15);
        }
        assertThat(remaining(activity)).isZero();
    }

    // ---- holds that end

    @Test
    void givesThePlaceBackWhenNobodyPaidInTime() {
        String activity = api.publishedFor300("茶会", 1, FAR);
        Answer held = api.registerFor(UNIT, ZHANG, activity);
        janitor.sweep();
        assertThat(remaining(activity)).isZero();
        due();
        janitor.sweep();
        assertThat(state(held.text("id"))).isEqualTo("EXPIRED");
        assertThat(remaining(activity)).isEqualTo(1);
        assertThat(PayHouse.OPEN
                        .endedFor(held.text("id"))
                        .getFirst()
                        .path("back")
                        .isNull())
                .isTrue();
        assertThat(api.registerFor(UNIT, ZHANG, activity).text("outcome")).isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void keepsThePlaceOfWhomPaymentServiceKnowsToHavePaid() {
        String activity = api.publishedFor300("读书会", 1, FAR);
        Answer held = api.registerFor(UNIT, ZHANG, activity);
        PayHouse.OPEN.paid(held.text("id"));
        due();
        janitor.sweep();
        assertThat(state(held.text("id"))).isEqualTo("CONFIRMED");
        assertThat(remaining(activity)).isZero();
    }

    @Test
    void givesThePlaceBackAlsoWhilePaymentServiceIsAwayAndFindsOutLater() {
        String activity = api.publishedFor300("早餐会", 1, FAR);
        Answer held = api.registerFor(UNIT, ZHANG, activity);
        PayHouse.OPEN.goAway(true);
        due();
        janitor.sweep();
        assertThat(state(held.text("id"))).isEqualTo("EXPIRED");
        assertThat(remaining(activity)).isEqualTo(1);
        PayHouse.OPEN.goAway(false);
        due();
        janitor.sweep();
        assertThat(feeStep(held.text("id"))).isEqualTo("GIVEN_UP");
    }

    @Test
    void findsAFreePlaceForALatePayment() {
        String activity = api.publishedFor300("参访", 1, FAR);
        Answer held = expiredUntold(activity);
        settled(held.text("id"));
        assertThat(state(held.text("id"))).isEqualTo("CONFIRMED");
        assertThat(remaining(activity)).isZero();
        assertThat(told(held.text("id"))).containsExactly("registration.confirmed.v1");
        assertThat(api.registerFor(UNIT, ZHANG, activity).text("code")).isEqualTo("registration.exists");
    }

    @Test
    void givesALatePaymentBackWhenThePlaceIsGone() {
        String activity = api.publishedFor300("晚宴", 1, FAR);
        Answer late = expiredUntold(activity);
        assertThat(api.registerFor(UNIT, LI, activity).text("outcome")).isEqualTo("AWAITING_PAYMENT");
        PayHouse.OPEN.paid(late.text("id"));
        settled(late.text("id"));
        assertThat(state(late.text("id"))).isEqualTo("EXPIRED");
        due();
        janitor.sweep();
        assertThat(lastBack(late.text("id"))).isEqualTo(30_000);
        assertThat(feeStep(late.text("id"))).isEqualTo("GIVEN_UP");
    }

    private Answer expiredUntold(String activity) {
        Answer held = api.registerFor(UNIT, ZHANG, activity);
        PayHouse.OPEN.goAway(true);
        due();
        janitor.sweep();
        PayHouse.OPEN.goAway(false);
        assertThat(state(held.text("id"))).isEqualTo("EXPIRED");
        return held;
    }

    // ---- cancelling

    @Test
    void showsWhatComesBackBeforeItIsConfirmed() {
        String activity = api.publishedFor300("考察", 5, LONG_AGO);
        String place = paidPlace(activity);
        JsonNode shown = api.member(ZHANG, "GET", "/api/member/registrations/" + place + "/cancellation", "")
                .body();
        assertThat(shown.path("paid").path("fen").asLong()).isEqualTo(30_000);
        assertThat(shown.path("back").path("fen").asLong()).isEqualTo(24_000);
        assertThat(shown.path("kept").path("fen").asLong()).isEqualTo(6_000);

        Answer unseen = api.member(ZHANG, "DELETE", "/api/member/registrations/" + place, "");
        assertThat(unseen.status()).isEqualTo(409);
        assertThat(unseen.text("code")).isEqualTo("registration.refund-changed");
        Answer other = api.member(ZHANG, "DELETE", "/api/member/registrations/" + place + "?backFen=30000", "");
        assertThat(other.text("detail")).isEqualTo("可退的金额已变为 ¥240.00，请确认后再取消。");
        assertThat(state(place)).isEqualTo("CONFIRMED");

        Answer seen = api.member(ZHANG, "DELETE", "/api/member/registrations/" + place + "?backFen=24000", "");
        assertThat(seen.status()).isEqualTo(204);
        assertThat(remaining(activity)).isEqualTo(5);
        janitor.sweep();
        assertThat(lastBack(place)).isEqualTo(24_000);
        refundSettled(place, 24_000);
        assertThat(mine(place).path("refunded").path("fen").asLong()).isEqualTo(24_000);
    }

    @Test
    void saysThatTheOfficePaysBackWhatDidNotComeThroughWeChat() {
        String activity = api.publishedFor300("观影", 5, FAR);
        String place = api.registerFor(UNIT, ZHANG, activity).text("id");
        PayHouse.OPEN.paidAtOffice(place);
        settled(place, "CASH");
        assertThat(api.member(ZHANG, "GET", "/api/member/registrations/" + place + "/cancellation", "")
                        .body()
                        .path("byOffice")
                        .asBoolean())
                .isTrue();
        api.member(ZHANG, "DELETE", "/api/member/registrations/" + place + "?backFen=30000", "");
        janitor.sweep();
        assertThat(fen(mine(place), "refund")).isEqualTo(30_000);
        assertThat(fen(mine(place), "byOffice")).isEqualTo(30_000);
        assertThat(fen(sums(activity), "goingBack")).isEqualTo(30_000);
        assertThat(fen(sums(activity), "byOffice")).isEqualTo(30_000);
        refundSettled(place, 30_000);
        assertThat(fen(sums(activity), "byOffice")).isZero();
        assertThat(fen(sums(activity), "refunded")).isEqualTo(30_000);
    }

    @Test
    void countsWhatCameAndWhatWentBack() {
        String activity = api.publishedFor300("摄影展", 5, LONG_AGO);
        String kept = paidPlace(activity);
        api.registerFor(UNIT, LI, activity);
        String path = "/api/staff/activities/" + activity + "/registrations";
        api.staff("POST", path, "{\"personName\":\"李四\",\"unitId\":\"" + UNIT + "\"}");
        JsonNode before = sums(activity);
        assertThat(before.path("paidPlaces").asInt()).isEqualTo(1);
        assertThat(before.path("awaitingPlaces").asInt()).isEqualTo(1);
        assertThat(before.path("owedPlaces").asInt()).isEqualTo(1);
        assertThat(fen(before, "paid")).isEqualTo(30_000);
        api.member(ZHANG, "DELETE", "/api/member/registrations/" + kept + "?backFen=24000", "");
        janitor.sweep();
        refundSettled(kept, 24_000);
        JsonNode after = sums(activity);
        assertThat(after.path("paidPlaces").asInt()).isZero();
        assertThat(fen(after, "received")).isEqualTo(30_000);
        assertThat(fen(after, "refunded")).isEqualTo(24_000);
        assertThat(fen(after, "goingBack")).isZero();
    }

    @Test
    void saysThatNothingGoesBackOfAnUnpaidPlaceAndThatALatePaymentWentBack() {
        String activity = api.publishedFor300("棋会", 5, FAR);
        String place = api.registerFor(UNIT, ZHANG, activity).text("id");
        due();
        janitor.sweep();
        tell("refund.settled.v1", "{\"sourceId\":\"%s\",\"amount\":{\"fen\":30000},\"surplus\":true}".formatted(place));
        assertThat(fen(mine(place), "refunded")).isEqualTo(30_000);
        String other = api.registerFor(UNIT, ZHANG, activity).text("id");
        api.member(ZHANG, "DELETE", "/api/member/registrations/" + other, "");
        janitor.sweep();
        assertThat(fen(mine(other), "refund")).isZero();
    }

    @Test
    void goesOnTellingUntilPaymentServiceHasHeard() {
        String activity = api.publishedFor300("参观", 5, FAR);
        String place = paidPlace(activity);
        PayHouse.OPEN.goAway(true);
        assertThat(api.member(ZHANG, "DELETE", "/api/member/registrations/" + place + "?backFen=30000", "")
                        .status())
                .isEqualTo(204);
        janitor.sweep();
        assertThat(feeStep(place)).isEqualTo("GIVING_UP");
        PayHouse.OPEN.goAway(false);
        due();
        janitor.sweep();
        assertThat(feeStep(place)).isEqualTo("GIVEN_UP");
        assertThat(lastBack(place)).isEqualTo(30_000);
    }

    @Test
    void cancelsAnUnpaidPlaceWithoutAnyTalkOfMoney() {
        String activity = api.publishedFor300("联谊", 5, FAR);
        String place = api.registerFor(UNIT, ZHANG, activity).text("id");
        assertThat(api.member(ZHANG, "DELETE", "/api/member/registrations/" + place, "")
                        .status())
                .isEqualTo(204);
        assertThat(remaining(activity)).isEqualTo(5);
        janitor.sweep();
        assertThat(lastBack(place))
                .as("if it was paid all the same, all comes back")
                .isEqualTo(30_000);
    }

    @Test
    void givesEverythingBackWhenTheActivityIsCalledOff() {
        String activity = api.publishedFor300("台风天", 5, LONG_AGO);
        String paid = paidPlace(activity);
        String unpaid = api.registerFor(UNIT, LI, activity).text("id");
        api.staff("POST", "/api/staff/activities/" + activity + "/cancel", "{\"reason\":\"台风\"}");
        janitor.sweep();
        assertThat(lastBack(paid)).isEqualTo(30_000);
        assertThat(state(unpaid)).isEqualTo("CANCELLED");
        assertThat(lastBack(unpaid)).isEqualTo(30_000);
        settled(unpaid);
        assertThat(state(unpaid)).isEqualTo("CANCELLED");
    }

    // ---- words

    private String paidPlace(String activity) {
        String place = api.registerFor(UNIT, ZHANG, activity).text("id");
        PayHouse.OPEN.paid(place);
        settled(place);
        return place;
    }

    private void settled(String registration) {
        settled(registration, "WECHAT");
    }

    private void settled(String registration, String method) {
        tell(
                "fee.settled.v1",
                "{\"chargeId\":\"%s\",\"registrationId\":\"%s\",\"method\":\"%s\"}"
                        .formatted(PayHouse.OPEN.chargeOf(registration), registration, method));
    }

    private JsonNode sums(String activity) {
        return api.staff("GET", "/api/staff/activities/" + activity + "/registrations/fees", "")
                .body();
    }

    private static long fen(JsonNode view, String field) {
        return view.path(field).path("fen").asLong(-1);
    }

    private void refundSettled(String registration, long fen) {
        tell(
                "refund.settled.v1",
                "{\"sourceId\":\"%s\",\"amount\":{\"fen\":%d},\"surplus\":false}".formatted(registration, fen));
    }

    private void tell(String type, String data) {
        FactHandler<?> handler = handlers.stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
        TenantId chamber = new TenantId(CHAMBER);
        Envelope envelope = new Envelope("E", type, chamber, Instant.EPOCH, "K", 1, null);
        Tenancy.run(chamber, () -> transaction.executeWithoutResult(_ -> handle(handler, data, envelope)));
    }

    private static <T> void handle(FactHandler<T> handler, String data, Envelope envelope) {
        handler.handle(JSON.readValue(data, handler.payload()), envelope);
    }

    private String outcomeAtLast(String person, String activity) {
        Answer answer = api.registerFor(UNIT, person, activity);
        while (answer.status() == 503) {
            answer = api.registerFor(UNIT, person, activity);
        }
        return answer.text("outcome");
    }

    private JsonNode card(String person, String activity) {
        return api.member(person, "GET", "/api/member/activities/" + activity, "")
                .body();
    }

    private JsonNode mine(String registration) {
        return api.member(ZHANG, "GET", "/api/member/registrations?limit=200", "")
                .body()
                .path("items")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(registration))
                .findFirst()
                .orElseThrow();
    }

    private static long lastBack(String registration) {
        return PayHouse.OPEN
                .endedFor(registration)
                .getLast()
                .path("back")
                .path("fen")
                .asLong(-1);
    }

    private String state(String registration) {
        return String.valueOf(
                sql.queryForObject("SELECT state FROM registration WHERE id = ?", String.class, registration));
    }

    private String feeStep(String registration) {
        return String.valueOf(
                sql.queryForObject("SELECT fee_step FROM registration WHERE id = ?", String.class, registration));
    }

    private int remaining(String activity) {
        return Objects.requireNonNull(sql.queryForObject(
                "SELECT remaining FROM activity_places WHERE activity_id = ?", Integer.class, activity));
    }

    private List<String> told(String key) {
        return sql.queryForList("SELECT tag FROM outbox WHERE agg_key = ? ORDER BY id", String.class, key);
    }

    private void due() {
        sql.update(
                "UPDATE registration SET next_step_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND"
                        + " WHERE next_step_at IS NOT NULL AND tenant_id = ?",
                CHAMBER);
    }
}
