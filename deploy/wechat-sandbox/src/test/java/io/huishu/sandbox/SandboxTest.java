package io.huishu.sandbox;

import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayUnifiedOrderV3Result;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.sandbox.chance.Chance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running sandbox on a free port with one customer; every test has a person and an order number of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sandbox.state=",
            "logging.level.root=off",
            "logging.level.io.huishu=warn",
            "logging.level.org.springframework.boot.web=warn",
            "logging.level.org.springframework.boot.tomcat=warn"
        })
public abstract class SandboxTest {

    @LocalServerPort
    private int port;

    protected ControlApi control = new ControlApi(0);
    protected Customer chamber = new Customer(null, 0);
    protected String chen = "";
    protected String phone = "";
    protected String orderNo = "";

    @BeforeEach
    void open() {
        open(port);
    }

    /** The same cast on another sandbox. */
    protected void open(int port) {
        this.port = port;
        control = new ControlApi(port);
        var unused = control.post("/control/clock", "{\"retryScale\":1}");
        chamber = customer("chushang", "楚商会");
        phone = "138" + Chance.digits(8);
        chen = person("陈会计", phone);
        orderNo = "HS20261123" + Chance.digits(8);
    }

    protected Customer customer(String code, String name) {
        return new Customer(
                control.post("/control/chambers", "{\"code\":\"" + code + "\",\"name\":\"" + name + "\"}"), port);
    }

    protected String person(String nickname, String phone) {
        return control.post("/control/people", "{\"nickname\":\"" + nickname + "\",\"phone\":\"" + phone + "\"}")
                .get("userId")
                .asString();
    }

    protected String loginCode(String userId, String appid) {
        return code("/control/login-codes", userId, appid);
    }

    protected String phoneCode(String userId, String appid) {
        return code("/control/phone-codes", userId, appid);
    }

    private String code(String path, String userId, String appid) {
        return control.post(path, "{\"userId\":\"" + userId + "\",\"appid\":\"" + appid + "\"}")
                .get("code")
                .asString();
    }

    /** Chen places an order and pays it, without a notify of the payment; gives back the transaction. */
    protected String paid(Customer payee, WxPayService pay, String orderNo, int fen) throws Exception {
        return paid(payee, pay, orderNo, fen, false);
    }

    protected String paid(Customer payee, WxPayService pay, String orderNo, int fen, boolean deliver) throws Exception {
        return paid(payee, pay, orderNo, fen, deliver, null);
    }

    /** {@code at}: a former moment at which it was paid. */
    protected String paid(
            Customer payee, WxPayService pay, String orderNo, int fen, boolean deliver, @Nullable Instant at)
            throws Exception {
        String openid = payee.mini()
                .getUserService()
                .getSessionInfo(loginCode(chen, payee.get("miniAppid")))
                .getOpenid();
        WxPayUnifiedOrderV3Result.JsapiResult result = pay.createOrderV3(
                TradeTypeEnum.JSAPI,
                new WxPayUnifiedOrderV3Request()
                        .setOutTradeNo(orderNo)
                        .setDescription("2026 年度会费")
                        .setAmount(new WxPayUnifiedOrderV3Request.Amount()
                                .setTotal(fen)
                                .setCurrency("CNY"))
                        .setPayer(new WxPayUnifiedOrderV3Request.Payer().setOpenid(openid)));
        JsonNode callUp = new JsonMapper()
                .createObjectNode()
                .put("appId", result.getAppId())
                .put("timeStamp", result.getTimeStamp())
                .put("nonceStr", result.getNonceStr())
                .put("package", result.getPackageValue())
                .put("signType", result.getSignType())
                .put("paySign", result.getPaySign());
        return control.post(
                        "/control/payments?deliver=" + deliver,
                        "{\"userId\":\"" + chen + "\",\"callUp\":" + callUp
                                + (at == null ? "" : ",\"at\":\"" + at + "\"") + "}")
                .get("transactionId")
                .asString();
    }

    protected int port() {
        return port;
    }
}
