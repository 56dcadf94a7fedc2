package io.huishu.sandbox.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayUnifiedOrderV3Result;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.sandbox.SandboxTest;
import java.util.List;
import me.chanjar.weixin.common.error.WxErrorException;
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
    void refusesAFaultThatMakesNoSense() {
        assertThat(control.answer("/control/faults", "{\"path\":\"/x\",\"kind\":\"storm\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(control.answer("/control/faults", "{\"path\":\"/x\",\"kind\":\"delay\",\"value\":\"soon\"}")
                        .statusCode())
                .isEqualTo(400);
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
