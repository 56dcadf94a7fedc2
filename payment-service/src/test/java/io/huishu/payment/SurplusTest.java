package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.money.Money;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.charge.CancelCharge;
import io.huishu.payment.charge.NewCharge;
import io.huishu.payment.charge.RaiseCharges;
import io.huishu.payment.order.remote.OrderJanitor;
import io.huishu.payment.refund.remote.RefundJanitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Money that comes twice or late is never lost: it counts where something is still due, else it goes back. */
class SurplusTest extends PaymentHouse {
    @Autowired
    private OrderJanitor orderJanitor;

    @Autowired
    private RefundJanitor refundJanitor;

    @Autowired
    private RaiseCharges raiseCharges;

    @Autowired
    private CancelCharge cancelCharge;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;
    private String unit;
    private Member member;
    private String charge;

    @BeforeEach
    void aUnitOwesItsDues() {
        story = Story.atWeChat(facts);
        unit = story.unit("甲", "会员");
        story.standard(2026);
        story.run(2026);
        member = story.member(story.channels(), unit);
        charge = story.charge(member).path("id").asString();
    }

    // ---- dues: a task for the office

    @Test
    void keepsASecondSuccessOfDuesAsATaskThatWaitsForAClick() {
        paidTwice();
        JsonNode task = onlyRefund();
        assertThat(task.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(task.path("kind").asString()).isEqualTo("SURPLUS");
        assertThat(task.path("amount").path("fen").asLong()).isEqualTo(200_000);
        assertThat(task.path("proposedName").isNull()).isTrue();
        assertThat(booked("WECHAT_SURPLUS")).isEqualTo(200_000);

        refundJanitor.sweep();
        assertThat(onlyRefund().path("state").asString()).isEqualTo("PROPOSED");

        String id = task.path("id").asString();
        Answer clicked = act("payments:write", id, "submit", "{}");
        assertThat(clicked.json().path("state").asString()).as(clicked.text()).isEqualTo("AWAITING_APPROVAL");
        act("payments:approve", "second", id, "approve", "{}");
        awaitState("SUCCESS");
        assertThat(booked("SURPLUS_REFUNDED")).isEqualTo(200_000);
        JsonNode settled = story.look(member, charge);
        assertThat(settled.path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.told("charge.reversed.v1")).isZero();
        assertThat(story.told("refund.settled.v1")).isEqualTo(1);
    }

    @Test
    void neverLetsTheOfficeKeepWhatIsOwedBack() {
        paidTwice();
        String id = onlyRefund().path("id").asString();
        Answer kept = act("payments:approve", "second", id, "reject", "{\"reason\":\"留作明年会费\"}");
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.code()).isEqualTo("refund.surplus-owed");
        act("payments:write", id, "submit", "{}");
        Answer back = act("payments:approve", "second", id, "reject", "{\"reason\":\"先问一下单位\"}");
        assertThat(back.json().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(back.json().path("remark").asString()).isEqualTo("先问一下单位");
        assertThat(facts.count("SELECT SUM(refunded_fen) FROM pay_order WHERE tenant_id = ?", story.chamber))
                .isEqualTo(200_000);
    }

    @Test
    void doesNotGiveBackTheSurplusAsIfItWereTheCharges() {
        paidTwice();
        String order = story.payments("?surplus=true").path(0).path("orderId").asString();
        Answer proposed = story.post(
                story.token("payments:write"),
                "/api/staff/refunds",
                "{\"orderId\":\"%s\",\"amount\":{\"fen\":100},\"reason\":\"退\"}".formatted(order));
        assertThat(proposed.code()).isEqualTo("refund.over-payment");
    }

    /** The office has taken cash; then an attempt that had been given up is paid after all. */
    private void paidTwice() {
        JsonNode attempt = story.pay(member, charge).json();
        story.change("UPDATE pay_order SET state = 'CLOSED', open_charge_id = NULL, next_check_at = NULL WHERE 1 = 1");
        Answer cash = story.post(
                story.token("payments:write"),
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":\"收据9\"}");
        assertThat(cash.status()).as(cash.text()).isEqualTo(200);
        payWithNotice(attempt);
    }

    // ---- late payments

    @Test
    void revivesALatePaymentOfAnExpiredAttemptWhoseChargeIsStillOpen() {
        JsonNode attempt = story.pay(member, charge).json();
        story.change("UPDATE pay_order SET state = 'CLOSED', open_charge_id = NULL, next_check_at = NULL WHERE 1 = 1");
        payWithNotice(attempt);
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.rows("refund")).isZero();
        assertThat(story.payments("").path(0).path("surplus").asBoolean()).isFalse();
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void closesTheAttemptThatALatePaymentHasMadeNeedless() {
        JsonNode late = story.pay(member, charge).json();
        story.change("UPDATE pay_order SET state = 'CLOSED', open_charge_id = NULL, next_check_at = NULL WHERE 1 = 1");
        String second = story.pay(member, charge).json().path("orderNo").asString();
        payWithNotice(late);
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        orderJanitor.sweep();
        assertThat(Sandbox.RUNNING.stateOf(second)).isEqualTo("CLOSED");
        assertThat(story.payments(""))
                .extracting(each -> each.path("state").asString())
                .containsExactly("CLOSED", "PAID");
    }

    // ---- fees: by itself

    @Test
    void givesBackALatePaymentOfACancelledFeeByItself() {
        String fee = fee("01REG000000000000000000001");
        JsonNode attempt = story.pay(member, fee).json();
        inTransaction(() -> cancelCharge.cancel(fee, "超过付款时限"));
        payWithNotice(attempt);
        assertThat(onlyRefund().path("state").asString()).isEqualTo("APPROVED");
        refundJanitor.sweep();
        awaitState("SUCCESS");
        assertThat(onlyRefund().path("proposedName").isNull()).isTrue();
        assertThat(booked("SURPLUS_REFUNDED")).isEqualTo(30_000);
        assertThat(booked("CANCELLED")).isEqualTo(30_000);
        assertThat(story.told("fee.settled.v1")).isZero();
        assertThat(story.told("charge.cancelled.v1")).isEqualTo(1);
    }

    private String fee(String registration) {
        NewCharge wanted = NewCharge.fee(unit, registration, "秋季考察 活动费", Money.ofYuan("300"), LocalDate.of(2026, 3, 2));
        return inTransaction(() -> raiseCharges.raise(List.of(wanted))).getFirst();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return story.inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    // ---- words

    private void payWithNotice(JsonNode attempt) {
        Sandbox.RUNNING.pay(member.userId(), attempt.path("callUp"), false);
        assertThat(Sandbox.RUNNING
                        .sendNotice(attempt.path("orderNo").asString(), "{}")
                        .path("status")
                        .asInt())
                .isEqualTo(204);
    }

    private JsonNode onlyRefund() {
        JsonNode items = story.refunds("").path("items");
        assertThat(items.size()).isEqualTo(1);
        return items.path(0);
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> onlyRefund().path("state").asString(), state::equals);
    }

    private Answer act(String permission, String refund, String deed, String body) {
        return act(permission, "account", refund, deed, body);
    }

    private Answer act(String permission, String account, String refund, String deed, String body) {
        return story.post(story.tokenOf(account, permission), "/api/staff/refunds/" + refund + "/" + deed, body);
    }

    private int booked(String kind) {
        return facts.count(
                "SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_line WHERE tenant_id = ? AND kind = ?",
                story.chamber,
                kind);
    }
}
