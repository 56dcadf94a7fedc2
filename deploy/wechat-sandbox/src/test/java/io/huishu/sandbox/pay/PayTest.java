package io.huishu.sandbox.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.bean.notify.SignatureHeader;
import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayUnifiedOrderV3Result;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.sandbox.Customer;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import io.huishu.sandbox.chance.Chance;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public class PayTest extends SandboxTest {

    private final OwnServer own = new OwnServer();
    private String openid = "";
    private String notifyUrl = "";

    @BeforeEach
    void logIn() throws Exception {
        openid = openidIn(chamber);
        notifyUrl = own.url("/wx/pay/" + chamber.get("mchid") + "/payments");
    }

    @AfterEach
    void stop() {
        own.close();
    }

    @Test
    void notifiesAPaidOrderSignedAndSealed() throws WxPayException {
        WxPayService pay = chamber.pay(notifyUrl);
        String transaction = payAs(chen, callUp(pay, orderNo, 200_000), "");

        OwnServer.Received notify = own.next();
        var result =
                pay.parseOrderNotifyV3Result(notify.body(), signature(notify)).getResult();
        assertThat(result.getOutTradeNo()).isEqualTo(orderNo);
        assertThat(result.getTransactionId()).isEqualTo(transaction).hasSize(28);
        assertThat(result.getTradeState()).isEqualTo("SUCCESS");
        assertThat(result.getAmount().getTotal()).isEqualTo(200_000);
        assertThat(result.getPayer().getOpenid()).isEqualTo(openid);
        assertThat(result.getSuccessTime()).endsWith("+08:00");
        assertThat(notify.path()).isEqualTo("/wx/pay/" + chamber.get("mchid") + "/payments");
        JsonNode line = control.awaitOrder(orderNo, each -> state(each).equals("DELIVERED"));
        assertThat(line.get("state").asString()).isEqualTo("SUCCESS");
    }

    @Test
    void worksInCertificateModeToo() throws WxPayException {
        WxPayService pay = chamber.payByCertificate(notifyUrl);
        var unused = payAs(chen, callUp(pay, orderNo, 100), "");

        OwnServer.Received notify = own.next();
        assertThat(notify.headers().get("Wechatpay-serial")).doesNotStartWith("PUB_KEY_ID_");
        assertThat(pay.parseOrderNotifyV3Result(notify.body(), signature(notify))
                        .getResult()
                        .getOutTradeNo())
                .isEqualTo(orderNo);
    }

    @Test
    void answersQueriesByBothNumbers() throws WxPayException {
        WxPayService pay = chamber.pay(notifyUrl);
        JsonNode callUp = callUp(pay, orderNo, 100);
        assertThat(pay.queryOrderV3(null, orderNo).getTradeState()).isEqualTo("NOTPAY");
        String transaction = payAs(chen, callUp, "?deliver=false");

        assertThat(pay.queryOrderV3(null, orderNo).getTransactionId()).isEqualTo(transaction);
        assertThat(pay.queryOrderV3(transaction, null).getOutTradeNo()).isEqualTo(orderNo);
        assertThat(control.order(orderNo).get("notify").isNull()).isTrue();
        refuses("ORDER_NOT_EXIST", () -> pay.queryOrderV3(null, "HS-unknown"));
        WxPayService stranger = customer("xiangshang", "湘商会").pay(notifyUrl);
        refuses("ORDER_NOT_EXIST", () -> stranger.queryOrderV3(transaction, null));
    }

    @Test
    void closesAnUnpaidOrderForGood() throws WxPayException {
        WxPayService pay = chamber.pay(notifyUrl);
        JsonNode callUp = callUp(pay, orderNo, 100);
        pay.closeOrderV3(orderNo);
        pay.closeOrderV3(orderNo);

        assertThat(pay.queryOrderV3(null, orderNo).getTradeState()).isEqualTo("CLOSED");
        assertThat(refusedPayment(chen, callUp)).contains("ORDER_CLOSED");
        refuses("ORDER_CLOSED", () -> callUp(pay, orderNo, 100));
    }

    @Test
    void doesNotCloseAPaidOrderNorTakeItsMoneyTwice() throws WxPayException {
        WxPayService pay = chamber.pay(notifyUrl);
        JsonNode callUp = callUp(pay, orderNo, 100);
        var unused = payAs(chen, callUp, "");

        refuses("ORDERPAID", () -> pay.closeOrderV3(orderNo));
        refuses("ORDERPAID", () -> callUp(pay, orderNo, 100));
        assertThat(refusedPayment(chen, callUp)).contains("ORDERPAID");
    }

    @Test
    void givesAFreshPrepayIdForTheSameOrderAndRefusesAnotherAmount() throws WxPayException {
        WxPayService pay = chamber.pay(notifyUrl);
        String first = callUp(pay, orderNo, 100).get("package").asString();
        String again = callUp(pay, orderNo, 100).get("package").asString();

        assertThat(again).startsWith("prepay_id=").isNotEqualTo(first);
        refuses("INVALID_REQUEST", () -> callUp(pay, orderNo, 101));
    }

    @Test
    void refusesAWrongSignature() {
        Customer other = customer("xiangshang", "湘商会");
        refuses("SIGN_ERROR", () -> callUp(chamber.payWithKeyOf(other, notifyUrl), orderNo, 100));
    }

    @Test
    void refusesWhatBreaksTheFieldRules() throws Exception {
        WxPayService pay = chamber.pay(notifyUrl);
        Customer other = customer("xiangshang", "湘商会");
        String foreign = openidIn(other);

        refuses("PARAM_ERROR", () -> callUp(pay, "short", 100));
        refuses("PARAM_ERROR", () -> callUp(pay, orderNo, 0));
        refuses("PARAM_ERROR", () -> callUp(chamber.pay(notifyUrl + "?a=1"), orderNo, 100));
        refuses("PARAM_ERROR", () -> callUp(chamber.pay("http://example.com/notify"), orderNo, 100));
        WxPayUnifiedOrderV3Request openidOfOther = request(orderNo, 100);
        openidOfOther.getPayer().setOpenid(foreign);
        refuses("OPENID_MISMATCH", () -> pay.createOrderV3(TradeTypeEnum.JSAPI, openidOfOther));
        WxPayUnifiedOrderV3Request unbound = request(orderNo, 100);
        unbound.setAppid(other.get("miniAppid"));
        refuses("APPID_MCHID_NOT_MATCH", () -> pay.createOrderV3(TradeTypeEnum.JSAPI, unbound));
    }

    @Test
    void refusesToPayWithAForgedCallUpOrForSomebodyElse() throws WxPayException {
        JsonNode callUp = callUp(chamber.pay(notifyUrl), orderNo, 100);
        String forged = callUp.toString().replaceFirst("\"nonceStr\":\"..", "\"nonceStr\":\"xx");

        assertThat(refusedPayment(chen, new JsonMapper().readTree(forged))).contains("PAYSIGN_INVALID");
        assertThat(refusedPayment(person("李会长", "139" + Chance.digits(8)), callUp))
                .contains("PAYER_MISMATCH");
        control.post("/control/clock", "{\"advanceSeconds\":7201}");
        assertThat(refusedPayment(chen, callUp)).contains("PREPAY_EXPIRED");
        control.post("/control/clock", "{\"advanceSeconds\":604800}");
        assertThat(control.get("/control/ledger")
                        .get("orders")
                        .get(0)
                        .get("state")
                        .asString())
                .isEqualTo("NOTPAY");
        assertThat(chamber.pay(notifyUrl).queryOrderV3(null, orderNo).getTradeState())
                .isEqualTo("CLOSED");
    }

    @Test
    void retriesAlongTheScheduleUntilItIsAccepted() throws WxPayException {
        control.post("/control/clock", "{\"retryScale\":10000}");
        own.answer(each -> new OwnServer.Answer(500, "{\"code\":\"FAIL\"}"));
        var unused = payAs(chen, callUp(chamber.pay(notifyUrl), orderNo, 100), "");
        String first = own.next().body();
        for (int attempt = 2; attempt <= 4; attempt++) {
            assertThat(id(own.next().body())).isEqualTo(id(first));
        }
        own.answer(each -> new OwnServer.Answer(204, ""));

        JsonNode line = control.awaitOrder(orderNo, each -> state(each).equals("DELIVERED"));
        JsonNode attempts = line.get("notify").get("attempts");
        assertThat(attempts.size()).isGreaterThanOrEqualTo(5);
        assertThat(StreamSupport.stream(attempts.spliterator(), false)
                        .map(each -> each.get("status").asInt()))
                .startsWith(500, 500, 500, 500)
                .endsWith(204);
    }

    @Test
    void givesUpAfterFifteenRetriesAndGoesOnWhenTheClockIsMoved() throws WxPayException {
        own.answer(each -> new OwnServer.Answer(404, ""));
        var unused = payAs(chen, callUp(chamber.pay(notifyUrl), orderNo, 100), "");
        var line = control.awaitOrder(orderNo, each -> attempts(each) == 1);
        assertThat(state(line)).isEqualTo("PENDING");
        for (int attempt = 2; attempt <= 16; attempt++) {
            int wanted = attempt;
            control.post("/control/clock", "{\"advanceSeconds\":21600}");
            line = control.awaitOrder(orderNo, each -> attempts(each) == wanted);
        }
        assertThat(state(line)).isEqualTo("GAVE_UP");
    }

    @Test
    void hasNoCertificateForAMerchantWithAPublicKeyOnly() throws Exception {
        JsonNode channels =
                control.post("/control/chambers", "{\"code\":\"newcomer\",\"name\":\"新商会\",\"publicKeyOnly\":true}");
        Customer newcomer = new Customer(channels, port());
        openid = openidIn(newcomer);

        assertThat(callUp(newcomer.pay(notifyUrl), orderNo, 100).get("package").asString())
                .startsWith("prepay_id=");
        assertThatThrownBy(() -> callUp(newcomer.payByCertificate(notifyUrl), orderNo, 100))
                .isInstanceOf(Exception.class);
        JsonNode seen = control.get("/control/requests?path=/v3/certificates").get("items");
        assertThat(seen.get(seen.size() - 1).get("status").asInt()).isEqualTo(404);
    }

    private String openidIn(Customer customer) throws Exception {
        return customer.mini()
                .getUserService()
                .getSessionInfo(loginCode(chen, customer.get("miniAppid")))
                .getOpenid();
    }

    private WxPayUnifiedOrderV3Request request(String orderNo, int fen) {
        return new WxPayUnifiedOrderV3Request()
                .setOutTradeNo(orderNo)
                .setDescription("2026 年度会费")
                .setAmount(new WxPayUnifiedOrderV3Request.Amount().setTotal(fen).setCurrency("CNY"))
                .setPayer(new WxPayUnifiedOrderV3Request.Payer().setOpenid(openid));
    }

    private JsonNode callUp(WxPayService pay, String orderNo, int fen) throws WxPayException {
        WxPayUnifiedOrderV3Result.JsapiResult result = pay.createOrderV3(TradeTypeEnum.JSAPI, request(orderNo, fen));
        return new JsonMapper()
                .createObjectNode()
                .put("appId", result.getAppId())
                .put("timeStamp", result.getTimeStamp())
                .put("nonceStr", result.getNonceStr())
                .put("package", result.getPackageValue())
                .put("signType", result.getSignType())
                .put("paySign", result.getPaySign());
    }

    private String payAs(String userId, JsonNode callUp, String query) {
        return control.post("/control/payments" + query, "{\"userId\":\"" + userId + "\",\"callUp\":" + callUp + "}")
                .get("transactionId")
                .asString();
    }

    private String refusedPayment(String userId, JsonNode callUp) {
        var answer = control.answer("/control/payments", "{\"userId\":\"" + userId + "\",\"callUp\":" + callUp + "}");
        assertThat(answer.statusCode()).isBetween(400, 499);
        return answer.body();
    }

    public static SignatureHeader signature(OwnServer.Received notify) {
        return SignatureHeader.builder()
                .timeStamp(notify.headers().get("Wechatpay-timestamp"))
                .nonce(notify.headers().get("Wechatpay-nonce"))
                .signature(notify.headers().get("Wechatpay-signature"))
                .serial(notify.headers().get("Wechatpay-serial"))
                .build();
    }

    private static String id(String body) {
        return new JsonMapper().readTree(body).get("id").asString();
    }

    private static String state(JsonNode line) {
        return line.get("notify").isNull()
                ? ""
                : line.get("notify").get("state").asString();
    }

    private static int attempts(JsonNode line) {
        return line.get("notify").isNull()
                ? 0
                : line.get("notify").get("attempts").size();
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WxPayException.class, e -> assertThat(e.getErrCode())
                .isEqualTo(code));
    }
}
