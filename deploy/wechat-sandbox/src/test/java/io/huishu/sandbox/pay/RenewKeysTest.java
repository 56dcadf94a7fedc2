package io.huishu.sandbox.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import io.huishu.sandbox.Customer;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import io.huishu.sandbox.chance.Chance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Renewed keys count beside the former ones until these are retired. */
class RenewKeysTest extends SandboxTest {

    private static final String PATH = "/wx/pay/m/payments";

    private final OwnServer own = new OwnServer();
    private Customer before = new Customer(null, 0);

    @BeforeEach
    void openAnother() {
        before = customer("renew" + Chance.digits(6), "湘商会");
    }

    @AfterEach
    void stop() {
        own.close();
    }

    @Test
    void requestsOfBothCertificatesAreTakenUntilTheFormerIsRetired() throws Exception {
        Customer after = renewed("CERTIFICATE");
        assertThat(after.get("merchantSerial")).isNotEqualTo(before.get("merchantSerial"));
        assertThat(code(before.pay(own.url(PATH)))).isEqualTo("ORDER_NOT_EXIST");
        assertThat(code(after.pay(own.url(PATH)))).isEqualTo("ORDER_NOT_EXIST");
        assertThat(paid(after, after.pay(own.url(PATH)), orderNo, 100)).startsWith("4200");
        control.delete("/control/merchants/" + before.get("mchid") + "/keys/former");
        assertThat(code(before.pay(own.url(PATH)))).isEqualTo("SIGN_ERROR");
        assertThat(code(after.pay(own.url(PATH)))).isEqualTo("ORDER_NOT_EXIST");
    }

    @Test
    void whatWasPrepaidByTheFormerPublicKeyIsToldByIt() throws Exception {
        assertThat(paid(before, before.pay(own.url(PATH)), orderNo, 100)).startsWith("4200");
        Customer after = renewed("PUBLIC_KEY");
        send("{}");
        OwnServer.Received notify = own.next();
        assertThat(notify.headers().get("Wechatpay-serial")).isEqualTo(before.get("wechatPublicKeyId"));
        assertThat(parse(before, notify)).isEqualTo(100);
        String next = "HS20261123" + Chance.digits(8);
        assertThat(paid(after, after.pay(own.url(PATH)), next, 200)).startsWith("4200");
        control.post("/control/notifies/" + next + "/send", "{}");
        assertThat(parse(after, own.next())).isEqualTo(200);
    }

    @Test
    void theFormerApiV3KeySealsOnlyWhatIsAskedFor() throws Exception {
        assertThat(paid(before, before.pay(own.url(PATH)), orderNo, 100)).startsWith("4200");
        Customer after = renewed("API_V3_KEY");
        send("{\"formerSeal\":true}");
        assertThat(parse(before, own.next())).isEqualTo(100);
        send("{}");
        OwnServer.Received notify = own.next();
        assertThatThrownBy(() -> parse(before, notify)).isInstanceOf(WxPayException.class);
        assertThat(parse(after, notify)).isEqualTo(100);
    }

    @Test
    void bothPlatformCertificatesAreHandedOut() throws Exception {
        WxPayService old = before.payByCertificate(own.url(PATH));
        assertThat(code(old)).isEqualTo("ORDER_NOT_EXIST");
        renewed("PLATFORM_CERTIFICATE");
        assertThat(paid(before, before.payByCertificate(own.url(PATH)), orderNo, 100))
                .startsWith("4200");
    }

    private Customer renewed(String kind) {
        JsonNode fresh =
                control.post("/control/merchants/" + before.get("mchid") + "/keys", "{\"kind\":\"" + kind + "\"}");
        ObjectNode channels = (ObjectNode) new JsonMapper().readTree(String.valueOf(before.channels()));
        fresh.properties().stream()
                .filter(each -> !each.getValue().isNull())
                .forEach(each -> channels.set(each.getKey(), each.getValue()));
        return new Customer(channels, port());
    }

    private void send(String how) {
        control.post("/control/notifies/" + orderNo + "/send", how);
    }

    private static String code(WxPayService pay) {
        try {
            return pay.queryOrderV3(null, "HS0000000000").getTradeState();
        } catch (WxPayException refused) {
            return String.valueOf(refused.getErrCode());
        }
    }

    private int parse(Customer customer, OwnServer.Received notify) throws WxPayException {
        return customer.pay(own.url(PATH))
                .parseOrderNotifyV3Result(notify.body(), PayTest.signature(notify))
                .getResult()
                .getAmount()
                .getTotal();
    }
}
