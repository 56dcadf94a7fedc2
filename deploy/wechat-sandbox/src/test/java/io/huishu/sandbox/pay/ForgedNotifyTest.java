package io.huishu.sandbox.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.exception.WxSignTestException;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notifies sent by hand differ from honest ones in exactly what was asked for. */
class ForgedNotifyTest extends SandboxTest {

    private final OwnServer own = new OwnServer();
    private WxPayService pay = new WxPayServiceImpl();

    @BeforeEach
    void placeAnOrder() throws Exception {
        pay = chamber.pay(own.url("/wx/pay/" + chamber.get("mchid") + "/payments"));
        String openid = chamber.mini()
                .getUserService()
                .getSessionInfo(loginCode(chen, chamber.get("miniAppid")))
                .getOpenid();
        var unused = pay.createOrderV3(
                TradeTypeEnum.JSAPI,
                new WxPayUnifiedOrderV3Request()
                        .setOutTradeNo(orderNo)
                        .setDescription("2026 年度会费")
                        .setAmount(new WxPayUnifiedOrderV3Request.Amount()
                                .setTotal(200_000)
                                .setCurrency("CNY"))
                        .setPayer(new WxPayUnifiedOrderV3Request.Payer().setOpenid(openid)));
    }

    @AfterEach
    void stop() {
        own.close();
    }

    @Test
    void sendsAnHonestOneAsOftenAsAsked() throws WxPayException {
        own.answer(each -> new OwnServer.Answer(409, "no"));
        JsonNode answer = send("{\"repeat\":3,\"together\":true}");

        assertThat(answer.get("status").asInt()).isEqualTo(409);
        assertThat(answer.get("body").asString()).isEqualTo("no");
        assertThat(answer.get("replies")).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(parse(own.next())).isEqualTo(200_000);
        }
    }

    @Test
    void changesTheBodyAfterSigning() {
        send("{\"changeBody\":true}");
        OwnServer.Received notify = own.next();
        assertThatThrownBy(() -> parse(notify)).isInstanceOf(WxPayException.class);
    }

    @Test
    void signsAnotherText() {
        send("{\"wrongSignature\":true}");
        OwnServer.Received notify = own.next();
        assertThatThrownBy(() -> parse(notify)).isInstanceOf(WxPayException.class);
    }

    @Test
    void probesWithASignTest() {
        send("{\"signTest\":true}");
        OwnServer.Received notify = own.next();
        assertThatThrownBy(() -> parse(notify)).isInstanceOf(WxSignTestException.class);
    }

    @Test
    void leavesAHeaderOut() {
        send("{\"stripHeader\":\"Wechatpay-Signature\"}");
        assertThat(own.next().headers()).containsKey("Wechatpay-serial").doesNotContainKey("Wechatpay-signature");
    }

    @Test
    void agesTheTimestampButSignsItWell() throws WxPayException {
        send("{\"oldTimestampSeconds\":3600}");
        OwnServer.Received notify = own.next();
        assertThat(Long.parseLong(notify.headers().get("Wechatpay-timestamp")))
                .isLessThan(Instant.now().getEpochSecond() - 3500);
        assertThat(parse(notify)).isEqualTo(200_000);
    }

    @Test
    void namesAKeyNobodyKnows() {
        send("{\"wrongSerial\":true}");
        assertThat(own.next().headers().get("Wechatpay-serial"))
                .startsWith("PUB_KEY_ID_0000")
                .isNotEqualTo(chamber.get("wechatPublicKeyId"));
    }

    @Test
    void tellsAnotherAmountUnderAGoodSignature() throws WxPayException {
        send("{\"amountDelta\":-1}");
        assertThat(parse(own.next())).isEqualTo(199_999);
    }

    @Test
    void tellsARefundInstead() throws WxPayException {
        send("{\"asRefundEvent\":true}");
        OwnServer.Received notify = own.next();
        assertThat(new JsonMapper().readTree(notify.body()).get("event_type").asString())
                .isEqualTo("REFUND.SUCCESS");
        assertThat(pay.parseRefundNotifyV3Result(notify.body(), PayTest.signature(notify))
                        .getResult()
                        .getOutTradeNo())
                .isEqualTo(orderNo);
    }

    @Test
    void deliversToAnotherMerchantsUrl() {
        send("{\"mchid\":\"1799999999\"}");
        assertThat(own.next().path()).isEqualTo("/wx/pay/1799999999/payments");
    }

    private JsonNode send(String options) {
        return control.post("/control/notifies/" + orderNo + "/send", options);
    }

    private int parse(OwnServer.Received notify) throws WxPayException {
        return pay.parseOrderNotifyV3Result(notify.body(), PayTest.signature(notify))
                .getResult()
                .getAmount()
                .getTotal();
    }
}
