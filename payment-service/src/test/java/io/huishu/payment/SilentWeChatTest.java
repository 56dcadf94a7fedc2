package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.order.remote.OrderJanitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** WeChat says nothing, nonsense or "later": the member reads one sentence, and the truth is found out afterwards. */
class SilentWeChatTest extends PaymentHouse {
    private static final String PREPAY = "/v3/pay/transactions/jsapi";
    private static final String QUERY = "/v3/pay/transactions/out-trade-no/";

    @Autowired
    private OrderJanitor janitor;

    private Story story;
    private Member member;
    private String charge;

    @BeforeEach
    void aUnitOwesItsDues() {
        story = Story.atWeChat(facts);
        JsonNode channels = story.channels();
        String unit = story.unit("甲", "会员");
        story.standard(2026);
        story.run(2026);
        member = story.member(channels, unit);
        charge = story.charge(member).path("id").asString();
    }

    @ParameterizedTest
    @CsvSource({
        "code,-1",
        "code,SYSTEM_ERROR",
        "code,FREQUENCY_LIMITED",
        "error500,''",
        "delay,1500",
        "drop,after",
        "wrongSignature,''"
    })
    void leavesTheAttemptUnknownUntilTheNextClickFindsOut(String kind, String value) {
        Sandbox.RUNNING.fault(PREPAY, kind, 1, value);
        Answer answer = story.pay(member, charge);
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("payment.unknown");
        assertThat(answer.detail()).isEqualTo("微信支付暂时没有给出明确答复，请稍后再试，不会重复扣款。");
        assertThat(state()).isEqualTo("UNKNOWN");

        Answer again = story.pay(member, charge);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("orderNo").asString())
                .isEqualTo(answer.json().path("orderNo").asString());
        assertThat(state()).isEqualTo("PENDING");
        assertThat(story.rows("pay_order")).isEqualTo(1);
    }

    @Test
    void findsOutByItselfThatWeChatHadBookedTheOrder() {
        Sandbox.RUNNING.fault(PREPAY, "drop", 1, "after");
        assertThat(story.pay(member, charge).status()).isEqualTo(503);
        due();
        janitor.sweep();
        assertThat(state()).isEqualTo("PENDING");
    }

    @Test
    void givesUpAnOrderThatWeChatNeverHad() {
        Sandbox.RUNNING.fault(PREPAY, "drop", 1, "before");
        assertThat(story.pay(member, charge).status()).isEqualTo(503);
        due();
        janitor.sweep();
        assertThat(state()).as("the request might still be on its way").isEqualTo("UNKNOWN");
        expired();
        janitor.sweep();
        assertThat(state()).isEqualTo("FAILED");
        assertThat(story.pay(member, charge).status()).isEqualTo(200);
    }

    @Test
    void failsTheAttemptWhenWeChatSaysNo() {
        Sandbox.RUNNING.fault(PREPAY, "code", 1, "NO_AUTH");
        Answer answer = story.pay(member, charge);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("payment.refused");
        assertThat(answer.detail()).contains("NO_AUTH");
        assertThat(state()).isEqualTo("FAILED");
        assertThat(story.pay(member, charge).status()).isEqualTo(200);
    }

    @Test
    void settlesByAskingWhenTheNoticeNeverComes() {
        JsonNode paid = story.pay(member, charge).json();
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), false);
        due();
        janitor.sweep();
        assertThat(story.look(member, charge).path("state").asString()).isEqualTo("SETTLED");
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void believesNoForgedAnswer() {
        JsonNode paid = story.pay(member, charge).json();
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), false);
        Sandbox.RUNNING.fault(QUERY, "wrongSignature", 1, "");
        due();
        janitor.sweep();
        assertThat(state()).isEqualTo("PENDING");
        assertThat(story.told("charge.settled.v1")).isZero();
        due();
        janitor.sweep();
        assertThat(state()).isEqualTo("PAID");
    }

    @Test
    void closesAnExpiredAttemptAtWeChatAndHere() {
        String order = story.pay(member, charge).json().path("orderNo").asString();
        expired();
        janitor.sweep();
        assertThat(state()).isEqualTo("CLOSED");
        assertThat(Sandbox.RUNNING.stateOf(order)).isEqualTo("CLOSED");
        assertThat(story.charge(member).path("paying").asBoolean()).isFalse();
        assertThat(story.pay(member, charge).json().path("orderNo").asString()).isNotEqualTo(order);
    }

    @Test
    void plansTheNextQuestionWhileWeChatIsSilent() {
        story.pay(member, charge);
        Sandbox.RUNNING.fault(QUERY, "code", 1, "SYSTEM_ERROR");
        due();
        janitor.sweep();
        assertThat(state()).isEqualTo("PENDING");
        assertThat(facts.count(
                        "SELECT COUNT(*) FROM pay_order WHERE tenant_id = ? AND checks = 1"
                                + " AND next_check_at > UTC_TIMESTAMP(6)",
                        story.chamber))
                .isEqualTo(1);
    }

    private String state() {
        return story.payments("").path(0).path("state").asString();
    }

    private void due() {
        story.change("UPDATE pay_order SET next_check_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE 1 = 1");
    }

    private void expired() {
        story.change("UPDATE pay_order SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND,"
                + " next_check_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE 1 = 1");
    }
}
