package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.refund.remote.RefundJanitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The fees of activities: charged when event-service asks, and ended when a place is given up. */
class FeeTest extends PaymentHouse {
    private static final String REGISTRATION = "01REG000000000000000000001";

    @Autowired
    private RefundJanitor janitor;

    private Story story;
    private String unit;
    private Member member;

    @BeforeEach
    void aUnit() {
        story = Story.atWeChat(facts);
        unit = story.unit("甲", "会员");
        story.standard(2026);
        member = story.member(story.channels(), unit);
    }

    @Test
    void chargesARegistrationOnceHoweverOftenItIsAsked() {
        Answer first = raise(30_000, "null");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        IntStream.range(0, 3).forEach(_ -> assertThat(
                        raise(30_000, "null").json().path("chargeId").asString())
                .isEqualTo(first.json().path("chargeId").asString()));
        assertThat(raise(40_000, "null").code()).isEqualTo("fee.differs");
        assertThat(raise(0, "null").status()).isEqualTo(400);
        JsonNode charges = story.charges(member);
        assertThat(charges).hasSize(1);
        assertThat(charges.path(0).path("kind").asString()).isEqualTo("FEE");
        assertThat(charges.path(0).path("subject").asString()).isEqualTo("秋季考察 活动费");
        assertThat(story.told("charge.raised.v1")).isZero();
    }

    @Test
    void isForServicesOnly() {
        String body = body(30_000, "null");
        assertThat(story.post(story.token("payments:write"), "/internal/fees", body)
                        .status())
                .isEqualTo(403);
        assertThat(story.post(member.token(), "/internal/fees", body).status()).isEqualTo(403);
    }

    @Test
    void isPaidAndTold() {
        String charge = chargeId(raise(30_000, "null"));
        pay(charge);
        assertThat(story.told("fee.settled.v1")).isEqualTo(1);
        assertThat(story.told("charge.settled.v1")).isZero();
        assertThat(giveUp("null").path("state").asString()).isEqualTo("PAID");
        assertThat(story.rows("refund")).isZero();
    }

    // ---- a hold that ends

    @Test
    void canBePaidOnlyUntilTheHoldEnds() {
        Instant soon = Instant.now().plusSeconds(90);
        String charge = chargeId(raise(30_000, quoted(soon)));
        JsonNode shown = story.look(member, charge);
        assertThat(shown.path("sourceId").asString()).isEqualTo(REGISTRATION);
        assertThat(Instant.parse(shown.path("payUntil").asString())).isCloseTo(soon, within(1, ChronoUnit.MILLIS));
        assertThat(story.pay(member, charge).status()).isEqualTo(200);
        assertThat(facts.count(
                        "SELECT COUNT(*) FROM pay_order WHERE tenant_id = ? AND expires_at <= ?",
                        story.chamber,
                        java.sql.Timestamp.from(soon)))
                .isEqualTo(1);
        story.change("UPDATE fee SET pay_until = UTC_TIMESTAMP(6) + INTERVAL 30 SECOND WHERE 1 = 1");
        story.change("UPDATE pay_order SET expires_at = UTC_TIMESTAMP(6) + INTERVAL 30 SECOND WHERE 1 = 1");
        Answer late = story.pay(member, charge);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("payment.too-late");
    }

    @Test
    void isCancelledWhenThePlaceIsGivenUpUnpaid() {
        String charge = chargeId(raise(30_000, "null"));
        String order = story.pay(member, charge).json().path("orderNo").asString();
        assertThat(giveUp("null").path("state").asString()).isEqualTo("CANCELLED");
        assertThat(giveUp("null").path("state").asString()).isEqualTo("CANCELLED");
        assertThat(Sandbox.RUNNING.stateOf(order)).isEqualTo("CLOSED");
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("CANCELLED");
        assertThat(booked("FEE_RAISED")).isEqualTo(30_000);
        assertThat(booked("CANCELLED")).isEqualTo(30_000);
        assertThat(story.told("charge.cancelled.v1")).isEqualTo(1);
        assertThat(raise(30_000, "null").code()).isEqualTo("fee.given-up");
    }

    @Test
    void keepsThePaymentThatWasFasterThanTheEndOfTheHold() {
        String charge = chargeId(raise(30_000, "null"));
        JsonNode attempt = story.pay(member, charge).json();
        Sandbox.RUNNING.pay(member.userId(), attempt.path("callUp"), false);
        assertThat(giveUp("null").path("state").asString()).isEqualTo("PAID");
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.told("fee.settled.v1")).isEqualTo(1);
    }

    @Test
    void endsNothingWhileWeChatDoesNotSayWhetherItWasPaid() {
        String charge = chargeId(raise(30_000, "null"));
        story.pay(member, charge);
        Sandbox.RUNNING.fault("/v3/pay/transactions/out-trade-no/", "error500", 1, "");
        Answer silent = ask("{\"back\":null,\"reason\":\"超过付款时限\"}");
        assertThat(silent.status()).isEqualTo(503);
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("OPEN");
        assertThat(giveUp("null").path("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void chargesNobodyWhoseRequestComesAfterThePlaceWasGivenUp() {
        assertThat(giveUp("null").path("state").asString()).isEqualTo("CANCELLED");
        assertThat(raise(30_000, "null").code()).isEqualTo("fee.given-up");
        assertThat(story.charges(member)).isEmpty();
    }

    // ---- what was paid

    @Test
    void givesBackWhatTheRuleSaysByItself() {
        String charge = chargeId(raise(30_000, "null"));
        pay(charge);
        JsonNode ended = giveUp("{\"fen\":24000}");
        assertThat(ended.path("state").asString()).isEqualTo("GOES_BACK");
        assertThat(ended.path("back").path("fen").asLong()).isEqualTo(24_000);
        assertThat(giveUp("{\"fen\":24000}").path("back").path("fen").asLong()).isEqualTo(24_000);
        janitor.sweep();
        awaitRefunded();
        assertThat(story.rows("refund")).isEqualTo(1);
        assertThat(booked("FEE_REFUNDED")).isEqualTo(24_000);
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.told("refund.settled.v1")).isEqualTo(1);
    }

    @Test
    void reversesAFeeThatGoesBackInWhole() {
        String charge = chargeId(raise(30_000, "null"));
        pay(charge);
        giveUp("{\"fen\":99999}");
        janitor.sweep();
        awaitRefunded();
        assertThat(booked("FEE_REFUNDED")).isEqualTo(30_000);
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("REVERSED");
        assertThat(story.told("charge.reversed.v1")).isEqualTo(1);
    }

    @Test
    void keepsAllWhereTheRuleGivesNothingBack() {
        String charge = chargeId(raise(30_000, "null"));
        pay(charge);
        assertThat(giveUp("{\"fen\":0}").path("back").path("fen").asLong()).isZero();
        assertThat(story.rows("refund")).isZero();
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
    }

    @Test
    void leavesToTheOfficeWhatDidNotComeThroughWeChat() {
        String charge = chargeId(raise(30_000, "null"));
        Answer cash = story.post(
                story.token("payments:write"),
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":\"收据9\"}");
        assertThat(cash.status()).as(cash.text()).isEqualTo(200);
        JsonNode ended = giveUp("{\"fen\":30000}");
        assertThat(ended.path("state").asString()).isEqualTo("GOES_BACK");
        assertThat(ended.path("byOffice").path("fen").asLong()).isEqualTo(30_000);
        assertThat(giveUp("{\"fen\":30000}").path("byOffice").path("fen").asLong())
                .as("a repeat is answered as the first time")
                .isEqualTo(30_000);
        JsonNode tasks = story.refunds("?state=OFFICE_DUE").path("items");
        assertThat(tasks).hasSize(1);
        assertThat(tasks.path(0).path("orderId").isNull()).isTrue();
        assertThat(tasks.path(0).path("amount").path("fen").asLong()).isEqualTo(30_000);
        janitor.sweep();
        String refund = "/api/staff/refunds/" + tasks.path(0).path("id").asString();
        assertThat(story.post(story.token("payments:write"), refund + "/retry", "{}")
                        .code())
                .isEqualTo("refund.state");
        String paid = "{\"way\":\"CASH\",\"paidOn\":\"2026-03-02\",\"reference\":\"领款单7\"}";
        Answer done = story.post(story.token("payments:write"), refund + "/offline", paid);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().path("state").asString()).isEqualTo("PAID_OFFLINE");
        assertThat(story.post(story.token("payments:write"), refund + "/offline", paid)
                        .status())
                .isEqualTo(409);
        assertThat(booked("FEE_REFUNDED_IN_CASH")).isEqualTo(30_000);
        assertThat(story.told("refund.settled.v1")).isEqualTo(1);
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("REVERSED");
    }

    // ---- words

    private Answer raise(long fen, String payUntil) {
        return story.post(story.serviceToken(), "/internal/fees", body(fen, payUntil));
    }

    private String body(long fen, String payUntil) {
        return """
                {"registrationId":"%s","activityId":"01ACT000000000000000000001","unitId":"%s","personId":"%s",
                 "subject":"秋季考察 活动费","amount":{"fen":%d},"dueOn":"2026-03-02","payUntil":%s}""".formatted(REGISTRATION, unit, member.personId(), fen, payUntil);
    }

    private static String quoted(Instant instant) {
        return "\"" + instant + "\"";
    }

    private static String chargeId(Answer raised) {
        assertThat(raised.status()).as(raised.text()).isEqualTo(200);
        return raised.json().path("chargeId").asString();
    }

    private JsonNode giveUp(String back) {
        Answer answer = ask("{\"back\":%s,\"reason\":\"放弃名额\"}".formatted(back));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Answer ask(String body) {
        return story.post(story.serviceToken(), "/internal/fees/" + REGISTRATION + "/cancel", body);
    }

    private void pay(String charge) {
        JsonNode attempt = story.pay(member, charge).json();
        Sandbox.RUNNING.pay(member.userId(), attempt.path("callUp"), false);
        assertThat(Sandbox.RUNNING
                        .sendNotice(attempt.path("orderNo").asString(), "{}")
                        .path("status")
                        .asInt())
                .isEqualTo(204);
    }

    private void awaitRefunded() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> story.refunds("?state=SUCCESS").path("items").size() == 1);
    }

    private int booked(String kind) {
        return facts.count(
                "SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_line WHERE tenant_id = ? AND kind = ?",
                story.chamber,
                kind);
    }
}
