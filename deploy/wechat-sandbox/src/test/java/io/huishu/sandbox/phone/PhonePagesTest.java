package io.huishu.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayUnifiedOrderV3Result;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PhonePagesTest extends SandboxTest {

    private static final String SHOP = "http://127.0.0.1:8080/h5/?chamber=chushang#/pages/login";

    @Test
    void showsEverybodyTheirOwnPhone() {
        assertThat(control.page("/phone").body()).contains("微信沙盒 — 不是真的微信", "陈会计", "添加一个人");
        assertThat(control.page("/phone?user=" + chen).body()).contains("服务通知", "楚商会", "支付记录", "还没有支付");
        assertThat(control.page("/phone/phone.css").statusCode()).isEqualTo(200);
    }

    @Test
    void logsInAndComesBackWithBothCodesBeforeTheFragment() throws Exception {
        String appid = chamber.get("miniAppid");
        assertThat(control.page("/phone/login?appid=" + appid + "&redirect=" + encode(SHOP) + "&state=s1")
                        .body())
                .contains("申请登录", "允许使用我的手机号", "陈会计");
        String form =
                "answer=allow&phone=yes&user=" + chen + "&appid=" + appid + "&redirect=" + encode(SHOP) + "&state=s1";
        String back = location(control.form("/phone/login", form));

        assertThat(back)
                .startsWith("http://127.0.0.1:8080/h5/?chamber=chushang&code=")
                .endsWith("#/pages/login");
        assertThat(value(back, "state")).isEqualTo("s1");
        assertThat(chamber.mini()
                        .getUserService()
                        .getSessionInfo(value(back, "code"))
                        .getOpenid())
                .startsWith("o");
        assertThat(chamber.mini()
                        .getUserService()
                        .getPhoneNumber(value(back, "phoneCode"))
                        .getPurePhoneNumber())
                .isEqualTo(phone);
    }

    @Test
    void refusesToLogIn() {
        String form = "answer=refuse&user=" + chen + "&appid=" + chamber.get("miniAppid") + "&redirect=" + encode(SHOP)
                + "&state=s1";
        assertThat(location(control.form("/phone/login", form)))
                .doesNotContain("code=")
                .contains("state=s1");
    }

    @Test
    void paysOrCancelsAtTheCashier() throws Exception {
        try (OwnServer own = new OwnServer()) {
            String callUp = callUp(own.url("/pay"));
            String query = "callUp=" + callUp + "&redirect=" + encode(SHOP);
            assertThat(control.page("/phone/pay?" + query).body()).contains("2000.00", "楚商会", "立即支付", "允许发送缴费结果通知");

            String cancelled = location(control.form("/phone/pay", query + "&answer=cancel&accept=yes"));
            assertThat(value(cancelled, "pay")).isEqualTo("cancelled");
            assertThat(control.order(orderNo).get("state").asString()).isEqualTo("NOTPAY");

            String paid = location(control.form("/phone/pay", query + "&answer=pay&accept=yes"));
            assertThat(value(paid, "pay")).isEqualTo("submitted");
            assertThat(value(paid, "accepted")).isEqualTo(chamber.template("duesSettled"));
            assertThat(own.next().body()).contains("TRANSACTION.SUCCESS");
            assertThat(control.page("/phone?user=" + chen).body()).contains("¥2000.00");
            assertThat(control.form("/phone/pay", query + "&answer=pay").body()).contains("该订单已支付");
        }
    }

    @Test
    void showsWhatCameBackOfAPayment() throws Exception {
        WxPayService pay = chamber.pay("http://127.0.0.1:9/pay");
        var transaction = paid(chamber, pay, orderNo, 200_000);
        control.post("/control/refund-plans", "{\"hold\":true}");
        var refund = pay.refundV3(new WxPayRefundV3Request()
                .setOutTradeNo(orderNo)
                .setOutRefundNo("R" + orderNo)
                .setReason("<b>重复缴费</b>")
                .setAmount(new WxPayRefundV3Request.Amount()
                        .setRefund(50_000)
                        .setTotal(200_000)
                        .setCurrency("CNY")));
        assertThat(control.page("/phone?user=" + chen).body()).contains("¥2000.00", "退款处理中 ¥500.00", "&lt;b&gt;重复缴费");
        control.post("/control/refunds/R" + orderNo + "/end", "{}");
        assertThat(control.page("/phone?user=" + chen).body()).contains("已退款 ¥500.00");
    }

    @Test
    void keepsForeignTextHarmless() {
        String user = person("<b>坏人</b>", "137" + phone.substring(3));
        assertThat(control.page("/phone?user=" + user).body())
                .contains("&lt;b&gt;坏人")
                .doesNotContain("<b>坏人");
        assertThat(control.form(
                                "/phone/login",
                                "answer=refuse&user=" + user + "&appid=" + chamber.get("miniAppid")
                                        + "&redirect=javascript:alert(1)")
                        .statusCode())
                .isEqualTo(400);
    }

    private String callUp(String notifyUrl) throws Exception {
        String openid = chamber.mini()
                .getUserService()
                .getSessionInfo(loginCode(chen, chamber.get("miniAppid")))
                .getOpenid();
        WxPayUnifiedOrderV3Result.JsapiResult result = chamber.pay(notifyUrl)
                .createOrderV3(
                        TradeTypeEnum.JSAPI,
                        new WxPayUnifiedOrderV3Request()
                                .setOutTradeNo(orderNo)
                                .setDescription("2026 年度会费")
                                .setAmount(new WxPayUnifiedOrderV3Request.Amount()
                                        .setTotal(200_000)
                                        .setCurrency("CNY"))
                                .setPayer(new WxPayUnifiedOrderV3Request.Payer().setOpenid(openid)));
        String json = new JsonMapper()
                .createObjectNode()
                .put("appId", result.getAppId())
                .put("timeStamp", result.getTimeStamp())
                .put("nonceStr", result.getNonceStr())
                .put("package", result.getPackageValue())
                .put("signType", result.getSignType())
                .put("paySign", result.getPaySign())
                .toString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String value(String url, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&#]*)").matcher(url);
        assertThat(matcher.find()).isTrue();
        return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
