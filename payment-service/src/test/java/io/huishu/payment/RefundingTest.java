package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.money.Money;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.order.RefundAsk;
import io.huishu.payment.order.WeChatRefunds;
import io.huishu.payment.refund.remote.RefundJanitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Money goes back: once, never more than came, and whatever WeChat says or fails to say. */
class RefundingTest extends PaymentHouse {
    private static final String ASK = "/v3/refund/domestic/refunds";
    private static final String QUERY = "/v3/refund/domestic/refunds/";

    @Autowired
    private RefundJanitor janitor;

    @Autowired
    private WeChatRefunds weChat;

    private Story story;
    private Member member;
    private String charge;
    private String orderId;
    private String orderNo;

    @BeforeEach
    void aUnitHasPaidItsDues() {
        story = Story.atWeChat(facts);
        String unit = story.unit("甲", "会员");
        story.standard(2026);
        story.run(2026);
        member = story.member(story.channels(), unit);
        charge = story.charge(member).path("id").asString();
        JsonNode paid = story.pay(member, charge).json();
        orderId = paid.path("orderId").asString();
        orderNo = paid.path("orderNo").asString();
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), true);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> story.look(member, charge).path("state").asString().equals("SETTLED"));
    }

    // ---- what follows from a refund

    @Test
    void givesAPartBackAndLeavesTheChargeSettled() {
        String refund = refunded(propose(50_000, "多缴一人"));
        JsonNode view = view(refund);
        assertThat(view.path("way").asString()).isEqualTo("WECHAT");
        assertThat(view.path("unitName").asString()).isEqualTo("甲有限公司");
        JsonNode after = staffView();
        assertThat(after.path("state").asString()).isEqualTo("SETTLED");
        assertThat(after.path("refunded").path("fen").asLong()).isEqualTo(50_000);
        assertThat(after.path("receiptNo").asString()).isNotBlank();
        assertThat(reserved()).isEqualTo(50_000);
        assertThat(booked("DUES_REFUNDED")).isEqualTo(50_000);
        JsonNode payments = story.get(story.token("payments:read"), "/api/staff/payments?chargeId=" + charge)
                .json()
                .path("items");
        assertThat(payments).hasSize(1);
        assertThat(payments.path(0).path("refunded").path("fen").asLong()).isEqualTo(50_000);
        assertThat(payments.path(0).path("refundable").path("fen").asLong()).isEqualTo(150_000);
        assertThat(story.get(story.token("payments:read"), "/api/staff/payments?chargeId=another")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(story.told("refund.settled.v1")).isEqualTo(1);
        assertThat(story.told("charge.reversed.v1")).isZero();
        assertThat(Sandbox.RUNNING.refundsOf(orderNo)).hasSize(1);
        assertThat(answers(refund)).contains("申请退款：退款处理中", "微信通知：退款成功");
    }

    @Test
    void reversesAChargeOfWhichNothingIsLeftAndVoidsItsReceipt() {
        String refund = id(propose(200_000, "重复入会"));
        assertThat(state(refund)).isEqualTo("AWAITING_APPROVAL");
        Answer approved = approve("second", refund);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        awaitState(refund, "SUCCESS");
        JsonNode after = staffView();
        assertThat(after.path("state").asString()).isEqualTo("REVERSED");
        assertThat(after.path("receiptNo").isNull()).isTrue();
        assertThat(story.told("charge.reversed.v1")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM receipt WHERE tenant_id = ? AND voided_at IS NOT NULL"))
                .isEqualTo(1);
        assertThat(story.get(story.token("dues:read"), "/api/staff/charges?year=2026")
                        .json()
                        .path("totals")
                        .path("settledCount")
                        .asInt())
                .isZero();
        assertThat(story.pay(member, charge).status()).isEqualTo(409);
    }

    // ---- who may

    @Test
    void needsASecondPersonAboveTheLimitAlsoWhenItIsAskedForInParts() {
        assertThat(state(id(propose(60_000, "一")))).isNotEqualTo("AWAITING_APPROVAL");
        String second = id(propose(50_000, "二"));
        assertThat(state(second)).isEqualTo("AWAITING_APPROVAL");
        Answer own = approve("account", second);
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.code()).isEqualTo("refund.own");
        assertThat(state(second)).isEqualTo("AWAITING_APPROVAL");
        assertThat(act("payments:write", second, "approve", "{}").status()).isEqualTo(403);
    }

    @Test
    void asksNobodyElseWhenTheChamberSaysSo() {
        String mayDecide = story.tokenOf("second", "payments:approve", "payments:read");
        Answer set = story.put(mayDecide, "/api/staff/refunds/rule", "{\"approvalOver\":{\"fen\":500000}}");
        assertThat(set.json().path("approvalOver").path("fen").asLong()).isEqualTo(500_000);
        refunded(propose(200_000, "退会"));
        assertThat(story.put(story.token("payments:write"), "/api/staff/refunds/rule", "{\"approvalOver\":{\"fen\":1}}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void givesTheSumFreeWhenTheSecondPersonSaysNo() {
        String refund = id(propose(200_000, "退会"));
        assertThat(reserved()).isEqualTo(200_000);
        Answer rejected = story.post(
                story.tokenOf("second", "payments:approve"),
                "/api/staff/refunds/" + refund + "/reject",
                "{\"reason\":\"不符合章程\"}");
        assertThat(rejected.json().path("state").asString()).isEqualTo("REJECTED");
        assertThat(rejected.json().path("remark").asString()).isEqualTo("不符合章程");
        assertThat(reserved()).isZero();
        assertThat(approve("third", refund).code()).isEqualTo("refund.state");
        assertThat(Sandbox.RUNNING.refundsOf(orderNo)).isEmpty();
    }

    // ---- how much

    @Test
    void neverGivesBackMoreThanCame() {
        propose(50_000, "一");
        Answer tooMuch = propose(150_001, "二");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.code()).isEqualTo("refund.over-payment");
        assertThat(tooMuch.detail()).isEqualTo("这笔付款还能退的只有 ¥1,500.00。");
        assertThat(propose(0, "零").status()).isEqualTo(400);
        assertThat(propose(-1, "负").status()).isEqualTo(400);
        assertThat(reserved()).isEqualTo(50_000);
    }

    @Test
    void waitsAMinuteBetweenTwoRefundsOfOnePayment() {
        refunded(propose(10_000, "一"));
        String second = id(propose(10_000, "二"));
        assertThat(state(second)).isEqualTo("APPROVED");
        assertThat(Sandbox.RUNNING.refundsOf(orderNo)).hasSize(1);
        story.change("UPDATE refund SET sent_at = sent_at - INTERVAL 70 SECOND WHERE sent_at IS NOT NULL");
        Sandbox.RUNNING.advance(61);
        due();
        janitor.sweep();
        awaitState(second, "SUCCESS");
        assertThat(staffView().path("refunded").path("fen").asLong()).isEqualTo(20_000);
    }

    // ---- WeChat is silent

    @ParameterizedTest
    @CsvSource({"code,SYSTEM_ERROR", "error500,''", "delay,1500", "drop,after", "wrongSignature,''"})
    void findsOutUnderTheSameNumberWhatASilentWeChatDid(String kind, String value) {
        Sandbox.RUNNING.fault(ASK, kind, 1, value);
        Answer proposed = propose(50_000, "退");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        String refund = id(proposed);
        awaitSeenAtWeChat(refund);
        assertThat(Sandbox.RUNNING.refundsOf(orderNo)).hasSize(1);
        assertThat(view(refund).path("refundNo").asString()).isEqualTo(refund);
        assertThat(booked("DUES_REFUNDED")).isEqualTo(50_000);
    }

    private void awaitSeenAtWeChat(String refund) {
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            due();
            janitor.sweep();
            return state(refund).equals("SUCCESS");
        });
    }

    @Test
    void believesNoForgedAnswer() {
        Sandbox.RUNNING.planRefund("{\"silent\":true}");
        String refund = id(propose(50_000, "退"));
        Sandbox.RUNNING.endRefund(refund, "{\"silent\":true}");
        Sandbox.RUNNING.fault(QUERY, "wrongSignature", 1, "");
        due();
        janitor.sweep();
        assertThat(state(refund)).isEqualTo("PROCESSING");
        due();
        janitor.sweep();
        assertThat(state(refund)).isEqualTo("SUCCESS");
    }

    // ---- WeChat says no

    @Test
    void releasesTheSumWhenWeChatDefinitelyRefusedAndRetriesUnderTheSameNumber() {
        Sandbox.RUNNING.planRefund("{\"outcome\":\"NOT_ENOUGH\"}");
        String refund = id(propose(50_000, "退"));
        assertThat(state(refund)).isEqualTo("CLOSED");
        assertThat(view(refund).path("trouble").asString()).isEqualTo("NOT_ENOUGH");
        assertThat(reserved()).isZero();
        assertThat(answers(refund)).contains("申请退款：微信没有受理", "查询退款：微信没有这笔记录");
        Answer again = act("payments:write", refund, "retry", "{}");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        awaitState(refund, "SUCCESS");
        assertThat(view(refund).path("refundNo").asString()).isEqualTo(refund);
        assertThat(reserved()).isEqualTo(50_000);
        assertThat(staffView().path("refunded").path("fen").asLong()).isEqualTo(50_000);
    }

    @Test
    void doesNotTakeARefusalForANoWhenAnEarlierRequestWasBooked() {
        Sandbox.RUNNING.planRefund("{\"hold\":true}");
        Sandbox.RUNNING.fault(ASK, "drop", 1, "after");
        String refund = id(propose(50_000, "退"));
        assertThat(state(refund)).isEqualTo("SENT");
        Sandbox.RUNNING.fault(QUERY, "code", 1, "RESOURCE_NOT_EXISTS");
        Sandbox.RUNNING.fault(ASK, "code", 1, "INVALID_REQUEST");
        due();
        janitor.sweep();
        assertThat(state(refund)).isEqualTo("PROCESSING");
        assertThat(reserved()).isEqualTo(50_000);
        Sandbox.RUNNING.endRefund(refund, "{}");
        awaitState(refund, "SUCCESS");
    }

    @Test
    void triesANewNumberOnlyAfterWeChatHasClosedTheOldOneForGood() {
        Sandbox.RUNNING.planRefund("{\"outcome\":\"CLOSED\"}");
        String refund = id(propose(50_000, "退"));
        awaitState(refund, "CLOSED");
        assertThat(reserved()).isZero();
        story.change("UPDATE refund SET sent_at = NULL WHERE 1 = 1");
        Sandbox.RUNNING.advance(61);
        act("payments:write", refund, "retry", "{}");
        awaitState(refund, "SUCCESS");
        assertThat(view(refund).path("refundNo").asString()).isEqualTo(refund + "-2");
        assertThat(booked("DUES_REFUNDED")).isEqualTo(50_000);
    }

    @Test
    void isGivenUpByTheOffice() {
        Sandbox.RUNNING.planRefund("{\"outcome\":\"NOT_ENOUGH\"}");
        String refund = id(propose(50_000, "退"));
        Answer rejected = story.post(
                story.tokenOf("second", "payments:approve"),
                "/api/staff/refunds/" + refund + "/reject",
                "{\"reason\":\"单位不退了\"}");
        assertThat(rejected.json().path("state").asString()).isEqualTo("REJECTED");
        assertThat(reserved()).isZero();
    }

    // ---- the payer's card cannot take it

    @Test
    void letsTheOfficePayOutWhatWeChatCouldNot() {
        Sandbox.RUNNING.planRefund("{\"outcome\":\"ABNORMAL\"}");
        String refund = id(propose(50_000, "退"));
        awaitState(refund, "ABNORMAL");
        assertThat(reserved()).isEqualTo(50_000);
        assertThat(offline(refund, "{\"way\":\"BANK\",\"paidOn\":\"2099-01-01\",\"reference\":\"1\"}")
                        .code())
                .isEqualTo("refund.paid-in-future");
        assertThat(offline(refund, "{\"way\":\"BANK\",\"paidOn\":\"2026-03-02\",\"reference\":\"\"}")
                        .status())
                .isEqualTo(400);
        Answer paid = offline(refund, "{\"way\":\"BANK\",\"paidOn\":\"2026-03-02\",\"reference\":\"流水77\"}");
        assertThat(paid.json().path("state").asString()).as(paid.text()).isEqualTo("PAID_OFFLINE");
        assertThat(booked("DUES_REFUNDED_BY_BANK")).isEqualTo(50_000);
        assertThat(staffView().path("refunded").path("fen").asLong()).isEqualTo(50_000);
        assertThat(story.told("refund.settled.v1")).isEqualTo(1);
    }

    @Test
    void tellsWhenWeChatPaysOutWhatTheOfficeHadPaid() {
        letsTheOfficePayOutWhatWeChatCouldNot();
        String refund = story.refunds("").path("items").path(0).path("id").asString();
        Sandbox.RUNNING.endRefund(refund, "{\"outcome\":\"SUCCESS\"}");
        awaitState(refund, "PAID_TWICE");
        assertThat(booked("SURPLUS_REFUNDED")).isEqualTo(50_000);
        assertThat(staffView().path("refunded").path("fen").asLong()).isEqualTo(50_000);
    }

    @Test
    void doesNotLetTheOfficePayOutWhatWeChatHasPaidMeanwhile() {
        Sandbox.RUNNING.planRefund("{\"outcome\":\"ABNORMAL\"}");
        String refund = id(propose(50_000, "退"));
        awaitState(refund, "ABNORMAL");
        Sandbox.RUNNING.endRefund(refund, "{\"outcome\":\"SUCCESS\",\"silent\":true}");
        Answer answer = offline(refund, "{\"way\":\"CASH\",\"paidOn\":\"2026-03-02\",\"reference\":\"收条1\"}");
        assertThat(answer.code()).isEqualTo("refund.state");
        assertThat(state(refund)).isEqualTo("SUCCESS");
        assertThat(booked("DUES_REFUNDED")).isEqualTo(50_000);
        assertThat(booked("DUES_REFUNDED_IN_CASH")).isZero();
    }

    @Test
    void doesNotLetTheOfficePayOutWhileWeChatIsSilent() {
        Sandbox.RUNNING.planRefund("{\"outcome\":\"ABNORMAL\"}");
        String refund = id(propose(50_000, "退"));
        awaitState(refund, "ABNORMAL");
        Sandbox.RUNNING.fault(QUERY, "error500", 1, "");
        Answer answer = offline(refund, "{\"way\":\"CASH\",\"paidOn\":\"2026-03-02\",\"reference\":\"收条1\"}");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(state(refund)).isEqualTo("ABNORMAL");
    }

    // ---- done on WeChat's own pages

    @Test
    void takesOverARefundThatWasDoneOnWeChatsOwnPages() {
        outside("outside-1", 30_000);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> story.refunds("?state=SUCCESS").path("items").size() == 1);
        JsonNode refund = story.refunds("").path("items").path(0);
        assertThat(refund.path("cause").asString()).isEqualTo("OUTSIDE");
        assertThat(refund.path("refundNo").asString()).isEqualTo("outside-1");
        assertThat(reserved()).isEqualTo(30_000);
        assertThat(staffView().path("refunded").path("fen").asLong()).isEqualTo(30_000);
    }

    @Test
    void endsAnOpenTaskThatWasDoneOnWeChatsOwnPages() {
        String refund = id(propose(200_000, "退会"));
        assertThat(state(refund)).isEqualTo("AWAITING_APPROVAL");
        outside("outside-2", 200_000);
        awaitState(refund, "SUCCESS");
        assertThat(story.rows("refund")).isEqualTo(1);
        assertThat(booked("DUES_REFUNDED")).isEqualTo(200_000);
    }

    @Test
    void keepsAWordThatComesBeforeItsPaymentUntilItFits() {
        story.change("UPDATE pay_order SET state = 'PENDING', next_check_at = NULL WHERE 1 = 1");
        outside("outside-3", 30_000);
        await().atMost(Duration.ofSeconds(10)).until(() -> waits("outside-3"));
        assertThat(story.rows("refund")).isZero();
        story.change("UPDATE pay_order SET state = 'PAID' WHERE 1 = 1");
        story.change("UPDATE refund_notice SET next_try_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE 1 = 1");
        janitor.sweep();
        assertThat(waits("outside-3")).isFalse();
        assertThat(story.refunds("?state=SUCCESS").path("items")).hasSize(1);
    }

    private boolean waits(String refundNo) {
        return story.refunds("").path("waiting").valueStream().anyMatch(each -> each.path("refundNo")
                .asString()
                .equals(refundNo));
    }

    private void outside(String number, long fen) {
        story.inChamber(() -> weChat.refund(new RefundAsk(
                story.channels().path("mchid").asString(),
                orderNo,
                number,
                Money.ofFen(fen),
                Money.ofFen(200_000),
                "CNY",
                "商户平台退款")));
    }

    // ---- the door of the notices

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changed body             | {"changeBody":true}                       | 401
            without timestamp        | {"stripHeader":"Wechatpay-Timestamp"}     | 401
            without nonce            | {"stripHeader":"Wechatpay-Nonce"}         | 401
            without signature        | {"stripHeader":"Wechatpay-Signature"}     | 401
            without serial           | {"stripHeader":"Wechatpay-Serial"}        | 401
            six minutes old          | {"oldTimestampSeconds":360}               | 401
            wrong serial             | {"wrongSerial":true}                      | 401
            wrong signature          | {"wrongSignature":true}                   | 401
            WeChat's own probe       | {"signTest":true}                         | 401
            one fen less             | {"amountDelta":-1}                        | 422
            one fen more             | {"amountDelta":1}                         | 422""")
    void leavesEverythingUntouched(String attack, String how, int status) {
        Sandbox.RUNNING.planRefund("{\"hold\":true}");
        String refund = id(propose(50_000, "退"));
        String before = story.checksum();
        JsonNode answer = Sandbox.RUNNING.sendRefundNotice(refund, how);
        assertThat(answer.path("status").asInt()).as(attack).isEqualTo(status);
        assertThat(Http.JSON
                        .readTree(answer.path("body").asString())
                        .path("code")
                        .asString())
                .isEqualTo("FAIL");
        assertThat(story.checksum()).isEqualTo(before);
    }

    @Test
    void takesAPaymentsNoticeForNoRefundAndTheOtherWayRound() {
        Sandbox.RUNNING.planRefund("{\"hold\":true}");
        String refund = id(propose(50_000, "退"));
        String doors = "http://127.0.0.1:%d/wx/pay/%s/"
                .formatted(PORT, story.channels().path("mchid").asString());
        String before = story.checksum();
        assertThat(Sandbox.RUNNING
                        .sendNotice(orderNo, "{\"url\":\"" + doors + "refunds\"}")
                        .path("status")
                        .asInt())
                .isEqualTo(422);
        assertThat(Sandbox.RUNNING
                        .sendRefundNotice(refund, "{\"url\":\"" + doors + "payments\"}")
                        .path("status")
                        .asInt())
                .isEqualTo(422);
        assertThat(story.checksum()).isEqualTo(before);
    }

    @Test
    void takesTheHonestNoticeOnceHoweverOftenItComes() {
        Sandbox.RUNNING.planRefund("{\"silent\":true}");
        String refund = id(propose(50_000, "退"));
        Sandbox.RUNNING.endRefund(refund, "{\"silent\":true}");
        JsonNode ten = Sandbox.RUNNING.sendRefundNotice(refund, "{\"repeat\":10,\"together\":true}");
        assertThat(ten.path("replies"))
                .hasSize(10)
                .allSatisfy(reply -> assertThat(reply.path("status").asInt()).isEqualTo(204));
        assertThat(state(refund)).isEqualTo("SUCCESS");
        assertThat(story.told("refund.settled.v1")).isEqualTo(1);
        assertThat(booked("DUES_REFUNDED")).isEqualTo(50_000);
    }

    // ---- words

    private Answer propose(long fen, String reason) {
        return story.post(
                story.token("payments:write"),
                "/api/staff/refunds",
                "{\"orderId\":\"%s\",\"amount\":{\"fen\":%d},\"reason\":\"%s\"}".formatted(orderId, fen, reason));
    }

    private static String id(Answer proposed) {
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        return proposed.json().path("id").asString();
    }

    private String refunded(Answer proposed) {
        String refund = id(proposed);
        awaitState(refund, "SUCCESS");
        return refund;
    }

    private Answer approve(String account, String refund) {
        return story.post(
                story.tokenOf(account, "payments:approve"), "/api/staff/refunds/" + refund + "/approve", "{}");
    }

    private Answer act(String permission, String refund, String deed, String body) {
        return story.post(story.token(permission), "/api/staff/refunds/" + refund + "/" + deed, body);
    }

    private Answer offline(String refund, String body) {
        return act("payments:write", refund, "offline", body);
    }

    private JsonNode view(String refund) {
        return story.get(story.token("payments:read"), "/api/staff/refunds/" + refund)
                .json()
                .path("refund");
    }

    private String state(String refund) {
        return view(refund).path("state").asString();
    }

    private void awaitState(String refund, String state) {
        await().atMost(Duration.ofSeconds(15)).until(() -> state(refund), state::equals);
    }

    private List<String> answers(String refund) {
        return story.get(story.token("payments:read"), "/api/staff/refunds/" + refund)
                .json()
                .path("answers")
                .valueStream()
                .map(each ->
                        each.path("asked").asString() + "：" + each.path("said").asString())
                .toList();
    }

    private JsonNode staffView() {
        return story.get(story.token("dues:read"), "/api/staff/charges/" + charge)
                .json();
    }

    private int reserved() {
        return count("SELECT COALESCE(SUM(refunded_fen), 0) FROM pay_order WHERE tenant_id = ?");
    }

    private int booked(String kind) {
        return facts.count(
                "SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_line WHERE tenant_id = ? AND kind = ?",
                story.chamber,
                kind);
    }

    private int count(String sql) {
        return facts.count(sql, story.chamber);
    }

    private void due() {
        story.change("UPDATE refund SET next_check_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND"
                + " WHERE next_check_at IS NOT NULL");
    }
}
