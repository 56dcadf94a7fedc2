package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.test.TestTokens;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.order.Payer;
import io.huishu.payment.order.PrepareOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** One person proposes to forgive dues, another approves; the books, the charge and the fact follow at once. */
class WaiverTest extends PaymentHouse {
    private static final String WAIVERS = "/api/staff/waivers";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReceiveMoney receiveMoney;

    @Autowired
    private PrepareOrder prepareOrder;

    @Autowired
    private Charges charges;

    private Story story;
    private String charge;
    private String meeting;

    @BeforeEach
    void oneChargeAndAMeeting() {
        story = new Story(facts);
        story.standard(2026);
        story.unit("u", "会员");
        story.run(2026);
        charge = Objects.requireNonNull(
                jdbc.queryForObject("SELECT id FROM charge WHERE tenant_id = ?", String.class, story.chamber));
        meeting = story.meeting("第三届第五次理事会", 29);
    }

    @Test
    void aWholeWaiverNeedsASecondPersonAndCannotBeUndone() {
        JsonNode proposed = propose("{\"kind\":\"WHOLE\"").json();
        assertThat(proposed.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.path("meetingWords").asString()).isEqualTo("第三届第五次理事会（2026-03-01）");
        assertThat(state()).isEqualTo("OPEN");
        String id = proposed.path("id").asString();
        assertThat(approve("王会计", id, false).code()).isEqualTo("waiver.same-person");
        assertThat(propose("{\"kind\":\"WHOLE\"").code()).isEqualTo("waiver.open");

        JsonNode approved = approve("李秘书长", id, false).json();
        assertThat(approved.path("state").asString()).isEqualTo("APPROVED");
        assertThat(approved.path("amount").path("fen").asLong()).isEqualTo(200_000);
        assertThat(state()).isEqualTo("WAIVED");
        assertThat(booked("WAIVED")).containsExactly(200_000L);
        assertThat(story.told("charge.waived.v1")).isEqualTo(1);
        assertThat(approve("李秘书长", id, false).code()).isEqualTo("waiver.decided");
        assertThat(reject(id).code()).isEqualTo("waiver.decided");
        assertThat(story.rows("receipt")).isZero();
    }

    @Test
    void aReductionLeavesTheRestDue() {
        String id = propose("{\"kind\":\"PART\",\"amount\":{\"fen\":50000}")
                .json()
                .path("id")
                .asString();
        approve("李秘书长", id, false);
        assertThat(state()).isEqualTo("OPEN");
        assertThat(booked("WAIVED")).containsExactly(50_000L);
        assertThat(story.told("charge.reduced.v1")).isEqualTo(1);
        assertThat(asTheMemberSeesIt()).containsExactly("50000", "150000", "厂房受灾，第三届第五次理事会（2026-03-01）决定");
        assertThat(totals()).containsExactly(200_000L, 0L, 150_000L, 50_000L);
        receive("1500");
        assertThat(totals()).containsExactly(200_000L, 150_000L, 0L, 50_000L);
        assertThat(state()).isEqualTo("SETTLED");
        assertThat(jdbc.queryForList("SELECT amount_fen FROM receipt WHERE tenant_id = ?", Long.class, story.chamber))
                .containsExactly(150_000L);
    }

    @Test
    void forgivingTheRestOfWhatWasPaidInPartSettlesIt() {
        receive("1200");
        String id = propose("{\"kind\":\"WHOLE\"").json().path("id").asString();
        approve("李秘书长", id, false);
        assertThat(state()).isEqualTo("SETTLED");
        assertThat(booked("WAIVED")).containsExactly(80_000L);
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
        assertThat(story.told("charge.waived.v1")).isZero();
        assertThat(jdbc.queryForList("SELECT amount_fen FROM receipt WHERE tenant_id = ?", Long.class, story.chamber))
                .containsExactly(120_000L);
    }

    @Test
    void aWaiverThatWasTurnedDownChangesNothingAndMayBeProposedAgain() {
        String id = propose("{\"kind\":\"WHOLE\"").json().path("id").asString();
        assertThat(reject(id).json().path("note").asString()).isEqualTo("材料不全");
        assertThat(state()).isEqualTo("OPEN");
        assertThat(approve("李秘书长", id, false).code()).isEqualTo("waiver.decided");
        assertThat(propose("{\"kind\":\"WHOLE\"").status()).isEqualTo(201);
    }

    @Test
    void refusesWhatNoMeetingDecidedAndAmountsThatMakeNoSense() {
        assertThat(propose("{\"kind\":\"PART\"").code()).isEqualTo("waiver.amount");
        assertThat(propose("{\"kind\":\"PART\",\"amount\":{\"fen\":200000}").code())
                .isEqualTo("waiver.amount");
        assertThat(propose("{\"kind\":\"WHOLE\",\"amount\":{\"fen\":1}").code()).isEqualTo("waiver.amount");
        meeting = story.id("nobody");
        assertThat(propose("{\"kind\":\"WHOLE\"").code()).isEqualTo("waiver.meeting");
        meeting = story.meeting("没有通过的理事会", 15);
        assertThat(propose("{\"kind\":\"WHOLE\"").code()).isEqualTo("waiver.meeting-not-passed");
        receive("2000");
        meeting = story.meeting("第三届第五次理事会", 29);
        assertThat(propose("{\"kind\":\"WHOLE\"").code()).isEqualTo("charge.already-settled");
        assertThat(story.rows("waiver")).isZero();
    }

    @Test
    void refusesWhileTheUnitIsPayingUnlessTheAttemptIsClosedFirst() {
        String id = propose("{\"kind\":\"WHOLE\"").json().path("id").asString();
        story.inChamber(() -> prepareOrder.prepare(
                charges.ofUnits(List.of(story.id("u")), charge),
                new Payer(story.id("P"), "oPayer", "wxApp", "1900000001")));
        assertThat(approve("李秘书长", id, false).code()).isEqualTo("waiver.being-paid");
        assertThat(state()).isEqualTo("OPEN");
        jdbc.update("UPDATE pay_order SET open_charge_id = NULL, state = 'CLOSED' WHERE tenant_id = ?", story.chamber);
        assertThat(approve("李秘书长", id, false).status()).isEqualTo(200);
    }

    @Test
    void theMoneyAndTheWaiverOfTheSameChargeDoNotBothCount() {
        String id = propose("{\"kind\":\"WHOLE\"").json().path("id").asString();
        Outcome<Answer> outcome = Together.run(6, number -> {
            if (number % 2 == 0) {
                return approve("李秘书长", id, false);
            }
            story.inChamber(() -> receiveMoney.receive(charge, money("2000", "race" + number)));
            return approve("李秘书长", id, false);
        });
        assertThat(outcome.failed()).isEmpty();
        Long owed = jdbc.queryForObject(
                "SELECT SUM(IF(debit = 'RECEIVABLE', amount_fen, 0)) - SUM(IF(credit = 'RECEIVABLE', amount_fen, 0))"
                        + " FROM ledger_line WHERE tenant_id = ?",
                Long.class,
                story.chamber);
        assertThat(owed).isZero();
        assertThat(state()).isIn("WAIVED", "SETTLED");
    }

    /** The rule stands in the database too. */
    @Test
    void theDatabaseTakesNoApprovalByTheProposer() {
        String id = propose("{\"kind\":\"WHOLE\"").json().path("id").asString();
        assertThatThrownBy(() -> jdbc.update(
                        "UPDATE waiver SET state = 'APPROVED', amount_fen = 1, decided_by = proposed_by WHERE id = ?",
                        id))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theMeetingsThatMayDecideStandInAList() {
        story.meeting("第三届第六次理事会", 20);
        JsonNode items = story.get(story.token("dues:read"), WAIVERS + "/meetings")
                .json()
                .path("items");
        assertThat(items).hasSize(2);
    }

    private Answer propose(String start) {
        return story.post(
                story.tokenOf("王会计", "dues:write"),
                WAIVERS,
                start + ",\"chargeId\":\"%s\",\"meetingId\":\"%s\",\"reason\":\"厂房受灾\"}".formatted(charge, meeting));
    }

    private Answer approve(String who, String id, boolean close) {
        return story.post(
                story.tokenOf(who, "payments:approve"),
                WAIVERS + "/" + id + "/approve",
                "{\"closeAttempt\":" + close + "}");
    }

    private Answer reject(String id) {
        return story.post(story.tokenOf("李秘书长", "dues:write"), WAIVERS + "/" + id + "/reject", "{\"note\":\"材料不全\"}");
    }

    private List<String> asTheMemberSeesIt() {
        String member = TestTokens.member(story.chamber, story.id("P"), story.id("u"));
        JsonNode seen = story.get(member, "/api/member/charges/" + charge).json();
        return List.of(
                seen.path("reduced").path("fen").asString(),
                seen.path("due").path("fen").asString(),
                seen.path("reason").asString());
    }

    /** Billed, received, due and forgiven, in fen. */
    private List<Long> totals() {
        JsonNode totals = story.get(story.token("dues:read"), "/api/staff/charges?year=2026")
                .json()
                .path("totals");
        return List.of("amount", "received", "due", "waived").stream()
                .map(name -> totals.path(name).path("fen").asLong())
                .toList();
    }

    private void receive(String yuan) {
        story.inChamber(() -> receiveMoney.receive(charge, money(yuan, "desk")));
    }

    private Received money(String yuan, String source) {
        return new Received(
                SettlementMethod.CASH,
                source,
                Money.ofYuan(yuan),
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T01:00:00Z"),
                "凭证",
                null);
    }

    private String state() {
        return String.valueOf(
                jdbc.queryForObject("SELECT state FROM charge WHERE tenant_id = ?", String.class, story.chamber));
    }

    private List<Long> booked(String kind) {
        return jdbc.queryForList(
                "SELECT amount_fen FROM ledger_line WHERE tenant_id = ? AND kind = ?", Long.class, story.chamber, kind);
    }
}
