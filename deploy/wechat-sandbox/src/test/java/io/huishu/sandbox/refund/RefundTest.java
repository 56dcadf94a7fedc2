package io.huishu.sandbox.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.bean.notify.WxPayRefundNotifyV3Result;
import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayRefundV3Result;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import io.huishu.sandbox.Customer;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import io.huishu.sandbox.pay.PayTest;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Refunds asked for by the real client. */
class RefundTest extends SandboxTest {

    private final OwnServer own = new OwnServer();
    private WxPayService pay = new WxPayServiceImpl();
    private String transaction = "";

    @BeforeEach
    void payAnOrder() throws Exception {
        pay = chamber.pay(own.url("/wx/pay/" + chamber.get("mchid") + "/payments"));
        transaction = paid(chamber, pay, orderNo, 200_000);
    }

    @AfterEach
    void stop() {
        own.close();
        control.reset();
    }

    @Test
    void acceptsARefundAndTellsOfItsEndSignedAndSealed() throws Exception {
        plan("{\"delaySeconds\":3600}");
        WxPayRefundV3Result accepted = pay.refundV3(request("R1", 200_000));
        assertThat(accepted.getStatus()).isEqualTo("PROCESSING");
        assertThat(accepted.getTransactionId()).isEqualTo(transaction);
        assertThat(accepted.getOutTradeNo()).isEqualTo(orderNo);
        assertThat(accepted.getRefundId()).hasSize(28).startsWith("5030");
        assertThat(accepted.getAmount().getRefund()).isEqualTo(200_000);
        assertThat(accepted.getCreateTime()).endsWith("+08:00");
        assertThat(accepted.getSuccessTime()).isNull();
        assertThat(pay.queryOrderV3(null, orderNo).getTradeState()).isEqualTo("REFUND");
        assertThat(pay.queryOrderV3(null, orderNo).getTransactionId()).isEqualTo(transaction);
        assertThat(pay.refundQueryV3("R1").getStatus()).isEqualTo("PROCESSING");

        advance(3600);
        OwnServer.Received notify = own.next();
        WxPayRefundNotifyV3Result told = pay.parseRefundNotifyV3Result(notify.body(), PayTest.signature(notify));
        assertThat(notify.path()).endsWith("/refunds");
        assertThat(event(notify)).isEqualTo("REFUND.SUCCESS");
        assertThat(told.getResult().getRefundStatus()).isEqualTo("SUCCESS");
        assertThat(told.getResult().getOutRefundNo()).isEqualTo("R1");
        assertThat(told.getResult().getRefundId()).isEqualTo(accepted.getRefundId());
        assertThat(told.getResult().getAmount().getRefund()).isEqualTo(200_000);
        assertThat(pay.refundQueryV3("R1").getStatus()).isEqualTo("SUCCESS");
        assertThat(pay.refundQueryV3("R1").getSuccessTime()).endsWith("+08:00");
        JsonNode line = control.awaitRefund(
                "R1", each -> each.get("notify").get("state").asString().equals("DELIVERED"));
        assertThat(line.get("state").asString()).isEqualTo("SUCCESS");
    }

    @Test
    void endsByItselfShortlyAfter() throws WxPayException {
        WxPayRefundV3Request byTransaction = request("R1", 1)
                .setOutTradeNo(null)
                .setTransactionId(transaction)
                .setNotifyUrl(null);
        assertThat(pay.refundV3(byTransaction).getStatus()).isEqualTo("PROCESSING");
        control.awaitRefund("R1", each -> each.get("state").asString().equals("SUCCESS"));
        assertThat(own.isEmpty()).isTrue();
    }

    @Test
    void worksInCertificateModeToo() throws WxPayException {
        WxPayService old = chamber.payByCertificate(own.url("/pay"));
        assertThat(old.refundV3(request("R1", 200_000)).getStatus()).isEqualTo("PROCESSING");
        OwnServer.Received notify = own.next();
        assertThat(notify.headers().get("Wechatpay-serial")).doesNotStartWith("PUB_KEY_ID_");
        assertThat(old.parseRefundNotifyV3Result(notify.body(), PayTest.signature(notify))
                        .getResult()
                        .getOutRefundNo())
                .isEqualTo("R1");
    }

    @Test
    void goesAbnormalAndIsPutRightByHand() throws WxPayException {
        plan("{\"outcome\":\"ABNORMAL\",\"delaySeconds\":0}");
        var unused = pay.refundV3(request("R1", 200_000));
        assertThat(event(own.next())).isEqualTo("REFUND.ABNORMAL");
        assertThat(pay.refundQueryV3("R1").getStatus()).isEqualTo("ABNORMAL");
        refuses("INVALID_REQUEST", () -> pay.refundV3(request("R2", 200_000)));

        control.post("/control/refunds/R1/end", "{\"outcome\":\"SUCCESS\"}");
        assertThat(event(own.next())).isEqualTo("REFUND.SUCCESS");
        assertThat(pay.refundQueryV3("R1").getStatus()).isEqualTo("SUCCESS");
        assertThat(control.answer("/control/refunds/R1/end", "{\"outcome\":\"CLOSED\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isClosedAndFreesItsMoney() throws WxPayException {
        plan("{\"outcome\":\"CLOSED\",\"delaySeconds\":0}");
        var unused = pay.refundV3(request("R1", 200_000));
        assertThat(event(own.next())).isEqualTo("REFUND.CLOSED");
        advance(60);
        assertThat(pay.refundV3(request("R2", 200_000)).getStatus()).isEqualTo("PROCESSING");
    }

    @Test
    void endsInSilenceOrNotAtAll() throws WxPayException {
        plan("{\"silent\":true,\"delaySeconds\":0}");
        plan("{\"hold\":true}");
        var silent = pay.refundV3(request("R1", 1));
        control.awaitRefund("R1", each -> each.get("state").asString().equals("SUCCESS"));
        advance(60);
        var held = pay.refundV3(request("R2", 1));
        advance(86_400);
        assertThat(pay.refundQueryV3("R2").getStatus()).isEqualTo("PROCESSING");
        assertThat(own.isEmpty()).isTrue();
        assertThat(control.get("/control/refund-plans").get("items")).isEmpty();
    }

    @Test
    void knowsARefundByItsNumberAndRefusesOtherParameters() throws WxPayException {
        String first = pay.refundV3(request("R1", 100)).getRefundId();
        assertThat(pay.refundV3(request("R1", 100)).getRefundId()).isEqualTo(first);
        refuses("INVALID_REQUEST", () -> pay.refundV3(request("R1", 101)));
        refuses("INVALID_REQUEST", () -> pay.refundV3(request("R1", 100).setReason("别的")));
        assertThat(control.get("/control/ledger?mchid=" + chamber.get("mchid")).get("refunds"))
                .hasSize(1);
    }

    @Test
    void neverRefundsMoreThanWasPaid() throws WxPayException {
        var first = pay.refundV3(request("R1", 150_000));
        advance(60);
        refuses("INVALID_REQUEST", () -> pay.refundV3(request("R2", 50_001)));
        var second = pay.refundV3(request("R2", 50_000));
        advance(60);
        refuses("INVALID_REQUEST", () -> pay.refundV3(request("R3", 1)));
    }

    @Test
    void letsOneOfManyAtOnceThrough() throws Exception {
        ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                String number = "R" + i;
                many.execute(() -> answers.add(outcome(request(number, 150_000))));
            }
        }
        assertThat(answers).hasSize(16).containsOnlyOnce("PROCESSING").contains("INVALID_REQUEST");
    }

    @Test
    void waitsAMinuteBetweenPartsAndAllowsFifty() throws WxPayException {
        for (int i = 1; i <= 50; i++) {
            var unused = pay.refundV3(request("R" + i, 1));
            if (i == 1) {
                refuses("FREQUENCY_LIMITED", () -> pay.refundV3(request("R2", 1)));
            }
            advance(60);
        }
        refuses("INVALID_REQUEST", () -> pay.refundV3(request("R51", 1)));
    }

    @Test
    void refusesWhatWeChatRefuses() throws Exception {
        refuses("RESOURCE_NOT_EXISTS", () -> pay.refundV3(request("R1", 1).setOutTradeNo("HS-unknown")));
        refuses("RESOURCE_NOT_EXISTS", () -> pay.refundQueryV3("R1"));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R1", 1).setTransactionId(transaction)));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R1", 1).setOutTradeNo(null)));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R 1", 1)));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R".repeat(65), 1)));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R1", 0)));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R1", 200_001)));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R1", 1).setReason("退".repeat(81))));
        refuses("PARAM_ERROR", () -> pay.refundV3(request("R1", 1).setNotifyUrl(own.url("/r?a=1"))));
        WxPayRefundV3Request wrongTotal = request("R1", 1);
        wrongTotal.getAmount().setTotal(199_999);
        refuses("INVALID_REQUEST", () -> pay.refundV3(wrongTotal));
        plan("{\"outcome\":\"NOT_ENOUGH\"}");
        refuses("NOT_ENOUGH", () -> pay.refundV3(request("R1", 1)));
        Customer other = customer("xiangshang", "湘商会");
        refuses("RESOURCE_NOT_EXISTS", () -> other.pay(own.url("/pay")).refundV3(request("R1", 1)));
        refuses("SIGN_ERROR", () -> chamber.payWithKeyOf(other, own.url("/pay")).refundV3(request("R1", 1)));
        advance(365 * 86_400 + 1);
        refuses("TRADE_OVERDUE", () -> pay.refundV3(request("R1", 1)));
    }

    @Test
    void sendsRefundNotifiesByHandToo() throws WxPayException {
        plan("{\"hold\":true}");
        var unused = pay.refundV3(request("R1", 100));
        JsonNode answer = control.post("/control/refunds/R1/send", "{\"repeat\":2,\"amountDelta\":5}");
        assertThat(answer.get("replies")).hasSize(2);
        OwnServer.Received notify = own.next();
        assertThat(pay.parseRefundNotifyV3Result(notify.body(), PayTest.signature(notify))
                        .getResult()
                        .getAmount()
                        .getRefund())
                .isEqualTo(105);
        assertThat(pay.refundQueryV3("R1").getStatus()).isEqualTo("PROCESSING");
    }

    private WxPayRefundV3Request request(String refundNo, int fen) {
        return new WxPayRefundV3Request()
                .setOutTradeNo(orderNo)
                .setOutRefundNo(refundNo)
                .setReason("重复缴费")
                .setNotifyUrl(own.url("/wx/pay/" + chamber.get("mchid") + "/refunds"))
                .setAmount(new WxPayRefundV3Request.Amount()
                        .setRefund(fen)
                        .setTotal(200_000)
                        .setCurrency("CNY"));
    }

    private String outcome(WxPayRefundV3Request request) {
        try {
            return pay.refundV3(request).getStatus();
        } catch (WxPayException e) {
            return e.getErrCode();
        }
    }

    private void plan(String json) {
        var unused = control.post("/control/refund-plans", json);
    }

    private void advance(long seconds) {
        var unused = control.post("/control/clock", "{\"advanceSeconds\":" + seconds + "}");
    }

    private static String event(OwnServer.Received notify) {
        return new JsonMapper().readTree(notify.body()).get("event_type").asString();
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WxPayException.class, e -> assertThat(e.getErrCode())
                .isEqualTo(code));
    }
}
