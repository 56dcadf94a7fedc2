package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.Payers;
import io.huishu.payment.order.WeChatPay;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A member pays through the real client and the sandbox. */
class PayingTest extends PaymentHouse {
    @Autowired
    private WeChatPay weChatPay;

    @Autowired
    private Payers payers;

    @Autowired
    private Orders orders;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;
    private JsonNode channels;
    private String unit;
    private Member member;
    private String charge;

    @BeforeEach
    void aUnitOwesItsDues() {
        story = Story.atWeChat(facts);
        channels = story.channels();
        unit = story.unit("甲", "会员");
        story.standard(2026);
        assertThat(story.run(2026).status()).isEqualTo(201);
        member = story.member(channels, unit);
        charge = story.charge(member).path("id").asString();
    }

    @Test
    void settlesTheChargeOnceByWeChatsNotice() {
        Answer paid = story.pay(member, charge);
        assertThat(paid.status()).as(paid.text()).isEqualTo(200);
        assertThat(paid.json().path("channel").asString()).isEqualTo("WECHAT_JSAPI");
        assertThat(paid.json().path("callUp").path("package").asString()).startsWith("prepay_id=");
        assertThat(story.charge(member).path("paying").asBoolean()).isTrue();

        String transaction = Sandbox.RUNNING.pay(member.userId(), paid.json().path("callUp"), true);
        JsonNode settled = awaitSettled();
        assertThat(settled.path("receiptNo").asString()).matches("\\d{4}-000001");
        assertThat(settled.path("paying").asBoolean()).isFalse();
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
        assertThat(story.told("receipt.issued.v1")).isEqualTo(1);
        assertThat(story.receipts().path(0).path("amount").path("fen").asLong()).isEqualTo(200_000);
        JsonNode payment = story.payments("").path(0);
        assertThat(payment.path("state").asString()).isEqualTo("PAID");
        assertThat(payment.path("transactionId").asString()).isEqualTo(transaction);
        assertThat(story.get(member.token(), "/api/member/receipts")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(story.pay(member, charge).code()).isEqualTo("charge.already-settled");
    }

    @Test
    void takesUpTheOpenAttemptInsteadOfBeginningAnother() {
        JsonNode first = story.pay(member, charge).json();
        JsonNode again = story.pay(member, charge).json();
        assertThat(again.path("orderNo").asString())
                .isEqualTo(first.path("orderNo").asString());
        assertThat(again.path("callUp").path("nonceStr").asString())
                .isNotEqualTo(first.path("callUp").path("nonceStr").asString());
        assertThat(story.rows("pay_order")).isEqualTo(1);
    }

    @Test
    void closesTheAttemptOfSomebodyElseFirst() {
        String first = story.pay(member, charge).json().path("orderNo").asString();
        Member colleague = story.member(channels, unit);
        String second = story.pay(colleague, charge).json().path("orderNo").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(Sandbox.RUNNING.stateOf(first)).isEqualTo("CLOSED");
        assertThat(story.payments(""))
                .extracting(each -> each.path("state").asString())
                .containsExactly("PENDING", "CLOSED");
    }

    @Test
    void asksWeChatWhenTheMemberLooksAndNoNoticeCame() {
        JsonNode paid = story.pay(member, charge).json();
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), false);
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("OPEN");
        story.change("UPDATE pay_order SET created_at = created_at - INTERVAL 10 SECOND WHERE 1 = 1");
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void closesTheAttemptWhenTheOfficeTakesTheMoney() {
        String order = story.pay(member, charge).json().path("orderNo").asString();
        Answer offline = takeOffline();
        assertThat(offline.json().path("state").asString()).as(offline.text()).isEqualTo("SETTLED");
        assertThat(offline.json().path("method").asString()).isEqualTo("TRANSFER");
        assertThat(Sandbox.RUNNING.stateOf(order)).isEqualTo("CLOSED");
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void countsAPaymentThatWasFasterThanTheOffice() {
        JsonNode paid = story.pay(member, charge).json();
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), false);
        assertThat(takeOffline().code()).isEqualTo("charge.already-settled");
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.payments("").path(0).path("state").asString()).isEqualTo("PAID");
    }

    @Test
    void keepsASecondSuccessAsSurplus() {
        JsonNode paid = story.pay(member, charge).json();
        String order = paid.path("orderNo").asString();
        story.change("UPDATE pay_order SET state = 'CLOSED', open_charge_id = NULL, next_check_at = NULL WHERE 1 = 1");
        assertThat(takeOffline().status()).isEqualTo(200);
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), false);
        assertThat(Sandbox.RUNNING.sendNotice(order, "{}").path("status").asInt())
                .isEqualTo(204);

        JsonNode surplus = story.payments("?surplus=true");
        assertThat(surplus.size()).isEqualTo(1);
        assertThat(surplus.path(0).path("orderNo").asString()).isEqualTo(order);
        assertThat(surplus.path(0).path("state").asString()).isEqualTo("PAID");
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
        assertThat(story.rows("receipt")).isEqualTo(1);
    }

    @Test
    void refusesWhomWeChatDoesNotKnow() {
        Member stranger = new Member(
                story.id("Q"), "", io.huishu.chassis.test.TestTokens.member(story.chamber, story.id("Q"), unit));
        Answer answer = story.pay(stranger, charge);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("payer.unknown");
        assertThat(story.rows("pay_order")).isZero();
    }

    @Test
    void doesNotShowOrTakeTheChargeOfAnotherUnit() {
        Member other = story.member(channels, story.unit("乙", "会员"));
        assertThat(story.get(other.token(), "/api/member/charges/" + charge).status())
                .isEqualTo(404);
        assertThat(story.pay(other, charge).status()).isEqualTo(404);
    }

    @Test
    void saysClearlyThatMemberServiceIsAway() {
        MEMBER.goAway(true);
        try {
            Answer answer = story.pay(member, charge);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.detail()).contains("会员服务暂时没有应答");
        } finally {
            MEMBER.goAway(false);
        }
        assertThat(story.pay(member, charge).status()).isEqualTo(200);
    }

    @Test
    void asksNobodyWhileATransactionIsOpen() {
        story.pay(member, charge);
        PayOrder order = story.inChamber(() -> orders.openFor(charge).orElseThrow());
        List.<Runnable>of(
                        () -> weChatPay.query(order),
                        () -> weChatPay.prepay(order),
                        () -> weChatPay.close(order),
                        () -> payers.of(member.personId()))
                .forEach(call -> assertThatThrownBy(() -> story.inChamber(() -> {
                            transaction.executeWithoutResult(_ -> call.run());
                            return true;
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("inside a database transaction"));
        assertThat(Sandbox.RUNNING.stateOf(order.orderNo())).isEqualTo("NOTPAY");
    }

    private Answer takeOffline() {
        return story.post(
                story.token("payments:write"),
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"TRANSFER\",\"receivedOn\":\"2026-03-02\",\"reference\":\"流水8899\"}");
    }

    private JsonNode awaitSettled() {
        return await().atMost(Duration.ofSeconds(10)).until(() -> story.look(member, charge), each -> "SETTLED"
                .equals(each.path("state").asString()));
    }
}
