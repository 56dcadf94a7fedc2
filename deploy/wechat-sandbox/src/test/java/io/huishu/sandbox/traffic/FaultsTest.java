package io.huishu.sandbox.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayUnifiedOrderV3Result;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.sandbox.ControlApi;
import io.huishu.sandbox.Customer;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import io.huishu.sandbox.pay.PayTest;
import java.util.List;
import me.chanjar.weixin.common.error.WxErrorException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FaultsTest extends SandboxTest {

    private static final String NOTIFY = "http://127.0.0.1:9/wx/pay/x/payments";

    @AfterEach
    void clear() {
        control.reset();
    }

    @Test
    void answersTheErrorsWeChatHasOnBadDays() throws WxErrorException {
        String path = "/wxaapi/newtmpl/gettemplate";
        control.fault(path, "code", "45009");
        assertThatThrownBy(() -> chamber.mini().getSubscribeService().getTemplateList())
                .hasMessageContaining("45009");
        control.fault(path, "code", "-1");
        assertThat(chamber.mini().getSubscribeService().getTemplateList()).hasSize(6);
        control.fault(path, "error500", "");
        assertThatThrownBy(() -> chamber.mini().getSubscribeService().getTemplateList())
                .hasMessageContaining("500");
    }

    @Test
    void placesTheOrderThoughTheAnswerIsDropped() throws WxErrorException {
        WxPayService pay = chamber.pay(NOTIFY);
        String openid = openid();
        control.fault("/v3/pay/transactions/jsapi", "drop", "");
        assertThatThrownBy(() -> place(pay, openid)).isInstanceOf(WxPayException.class);
        assertThat(control.order(orderNo).get("state").asString()).isEqualTo("NOTPAY");

        control.fault("/v3/pay/transactions/out-trade-no/*/close", "drop", "before");
        assertThatThrownBy(() -> pay.closeOrderV3(orderNo)).isInstanceOf(WxPayException.class);
        assertThat(control.order(orderNo).get("state").asString()).isEqualTo("NOTPAY");
    }

    @Test
    void spoilsTheSignatureOfAnAnswer() throws Exception {
        WxPayService pay = chamber.pay(NOTIFY);
        String openid = openid();
        control.fault("/v3/pay/transactions/jsapi", "wrongSignature", "");
        assertThatThrownBy(() -> place(pay, openid)).isInstanceOf(WxPayException.class);
        assertThat(place(pay, openid)).startsWith("prepay_id=");
    }

    @Test
    void answersWeChatPaysOwnCodes() throws WxErrorException {
        WxPayService pay = chamber.pay(NOTIFY);
        String openid = openid();
        for (String code : List.of("FREQUENCY_LIMITED", "SYSTEM_ERROR")) {
            control.fault("/v3/", "code", code);
            assertThatThrownBy(() -> place(pay, openid))
                    .isInstanceOfSatisfying(WxPayException.class, e -> assertThat(e.getErrCode())
                            .isEqualTo(code));
        }
    }

    @Test
    void delaysAnAnswerAndRecordsEverything() {
        control.fault("/cgi-bin/token", "delay", "150");
        JsonNode unused = control.get("/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=s");
        JsonNode seen = control.get("/control/requests?path=/cgi-bin/token").get("items");

        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).get("millis").asLong()).isGreaterThanOrEqualTo(150);
        assertThat(seen.get(0).get("answer").asString()).contains("40013");
    }

    @Test
    void strikesOneMerchantOnly() throws Exception {
        Customer other = customer("xiangshang", "湘商会");
        plant("\"mchid\":\"" + chamber.get("mchid")
                + "\",\"kind\":\"code\",\"value\":\"FREQUENCY_LIMITED\",\"times\":-1");
        assertThat(paid(other, other.pay(NOTIFY), orderNo, 100)).isNotEmpty();
        WxPayService pay = chamber.pay(NOTIFY);
        for (int i = 0; i < 3; i++) {
            refuses("FREQUENCY_LIMITED", () -> pay.queryOrderV3(null, orderNo));
        }
        String id = control.get("/control/faults").get("items").get(0).get("id").asString();
        control.delete("/control/faults/" + id);
        refuses("ORDER_NOT_EXIST", () -> pay.queryOrderV3(null, orderNo));
    }

    @Test
    void letsSomePassBeforeItStrikes() {
        WxPayService pay = chamber.pay(NOTIFY);
        plant("\"path\":\"/v3/pay\",\"kind\":\"error500\",\"skip\":1,\"times\":2");
        refuses("ORDER_NOT_EXIST", () -> pay.queryOrderV3(null, orderNo));
        refuses("SYSTEM_ERROR", () -> pay.queryOrderV3(null, orderNo));
        refuses("SYSTEM_ERROR", () -> pay.queryOrderV3(null, orderNo));
        refuses("ORDER_NOT_EXIST", () -> pay.queryOrderV3(null, orderNo));
        assertThat(control.get("/control/faults").get("items")).isEmpty();
    }

    @Test
    void stripsAHeaderOfAnAnswer() throws Exception {
        WxPayService pay = chamber.pay(NOTIFY);
        var unused = paid(chamber, pay, orderNo, 100);
        control.fault("/v3/pay", "stripHeader", "Wechatpay-Signature");
        assertThatThrownBy(() -> pay.queryOrderV3(null, orderNo)).isInstanceOf(Exception.class);
        assertThat(pay.queryOrderV3(null, orderNo).getTradeState()).isEqualTo("SUCCESS");
    }

    @Test
    void refusesARefundOnABadDayAndTakesTheSameNumberLater() throws Exception {
        WxPayService pay = chamber.pay(NOTIFY);
        var unused = paid(chamber, pay, orderNo, 100);
        WxPayRefundV3Request request = new WxPayRefundV3Request()
                .setOutTradeNo(orderNo)
                .setOutRefundNo("R" + orderNo)
                .setAmount(new WxPayRefundV3Request.Amount()
                        .setRefund(100)
                        .setTotal(100)
                        .setCurrency("CNY"));
        for (String code : List.of("FREQUENCY_LIMITED", "SYSTEM_ERROR", "NOT_ENOUGH")) {
            control.fault("/v3/refund", "code", code);
            refuses(code, () -> pay.refundV3(request));
        }
        control.fault("/v3/refund", "drop", "");
        assertThatThrownBy(() -> pay.refundV3(request)).isInstanceOf(WxPayException.class);
        assertThat(control.refund("R" + orderNo).get("refundFen").asLong()).isEqualTo(100);
        assertThat(pay.refundV3(request).getOutRefundNo()).isEqualTo("R" + orderNo);
    }

    @Test
    void harmsNotifiesOnTheirWay() throws Exception {
        try (OwnServer own = new OwnServer()) {
            WxPayService pay = chamber.pay(own.url("/wx/pay/payments"));
            control.fault("/wx/pay", "duplicate", "10");
            var first = paid(chamber, pay, orderNo, 100, true);
            assertThat(own.next().body()).isEqualTo(own.next().body());

            control.fault("/wx/pay", "wrongSignature", "");
            var second = paid(chamber, pay, orderNo + "B", 100, true);
            OwnServer.Received spoilt = own.next();
            assertThatThrownBy(() -> pay.parseOrderNotifyV3Result(spoilt.body(), PayTest.signature(spoilt)))
                    .isInstanceOf(WxPayException.class);

            control.fault("/wx/pay", "stripHeader", "Wechatpay-Serial");
            var third = paid(chamber, pay, orderNo + "C", 100, true);
            assertThat(own.next().headers()).doesNotContainKey("Wechatpay-serial");
        }
    }

    @Test
    void losesTheAnswerToANotifyThatArrived() throws Exception {
        try (OwnServer own = new OwnServer()) {
            control.fault("/wx/pay", "drop", "after");
            control.fault("/wx/pay", "drop", "");
            var paid = paid(chamber, chamber.pay(own.url("/wx/pay/payments")), orderNo, 100, true);
            assertThat(own.next().body()).contains("TRANSACTION.SUCCESS");
            control.awaitOrder(
                    orderNo, each -> each.get("notify").get("attempts").size() == 1);
            control.post("/control/clock", "{\"advanceSeconds\":15}");
            control.awaitOrder(
                    orderNo, each -> each.get("notify").get("attempts").size() == 2);
            assertThat(own.isEmpty()).isTrue();
            control.post("/control/clock", "{\"advanceSeconds\":15}");
            control.awaitOrder(
                    orderNo, each -> each.get("notify").get("state").asString().equals("DELIVERED"));
        }
    }

    @Test
    void letsALaterNotifyOvertakeAnEarlierOne() throws Exception {
        try (OwnServer own = new OwnServer()) {
            WxPayService pay = chamber.pay(own.url("/wx/pay/payments"));
            control.fault("/wx/pay", "reorder", "");
            var first = paid(chamber, pay, orderNo, 100, true);
            awaitNoFault();
            var second = paid(chamber, pay, orderNo + "B", 200, true);
            assertThat(total(pay, own.next())).isEqualTo(200);
            assertThat(total(pay, own.next())).isEqualTo(100);
        }
    }

    @Test
    void sendsAnEarlierOneAfterAllWhenNothingOvertakesIt() throws Exception {
        try (OwnServer own = new OwnServer()) {
            WxPayService pay = chamber.pay(own.url("/wx/pay/payments"));
            control.fault("/wx/pay", "reorder", "50");
            var paid = paid(chamber, pay, orderNo, 100, true);
            assertThat(total(pay, own.next())).isEqualTo(100);
        }
    }

    @Test
    void refusesAFaultThatMakesNoSense() {
        assertThat(control.answer("/control/faults", "{\"kind\":\"drop\"}").statusCode())
                .isEqualTo(400);
        assertThat(control.answer("/control/faults", "{\"path\":\"/x\",\"kind\":\"storm\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(control.answer("/control/faults", "{\"path\":\"/x\",\"kind\":\"delay\",\"value\":\"soon\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private void plant(String fields) {
        var unused = control.post("/control/faults", "{" + fields + "}");
    }

    private void awaitNoFault() {
        var unused = ControlApi.await(() -> control.get("/control/faults").get("items"), JsonNode::isEmpty);
    }

    private static int total(WxPayService pay, OwnServer.Received notify) throws WxPayException {
        return pay.parseOrderNotifyV3Result(notify.body(), PayTest.signature(notify))
                .getResult()
                .getAmount()
                .getTotal();
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WxPayException.class, e -> assertThat(e.getErrCode())
                .isEqualTo(code));
    }

    private String openid() throws WxErrorException {
        return chamber.mini()
                .getUserService()
                .getSessionInfo(loginCode(chen, chamber.get("miniAppid")))
                .getOpenid();
    }

    private String place(WxPayService pay, String openid) throws WxPayException {
        WxPayUnifiedOrderV3Request request = new WxPayUnifiedOrderV3Request()
                .setOutTradeNo(orderNo)
                .setDescription("2026 年度会费")
                .setAmount(new WxPayUnifiedOrderV3Request.Amount().setTotal(100).setCurrency("CNY"))
                .setPayer(new WxPayUnifiedOrderV3Request.Payer().setOpenid(openid));
        WxPayUnifiedOrderV3Result.JsapiResult result = pay.createOrderV3(TradeTypeEnum.JSAPI, request);
        return result.getPackageValue();
    }
}
