package io.huishu.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import io.huishu.sandbox.OwnServer;
import io.huishu.sandbox.SandboxTest;
import io.huishu.sandbox.WechatSandboxApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A sandbox that stops and starts again knows its refunds, its payouts and its wrong bills, and ends what was open. */
class RestartTest extends SandboxTest {

    @TempDir
    private Path folder;

    @Test
    void endsAfterARestartTheRefundThatWasOpenBefore() throws Exception {
        try (OwnServer own = new OwnServer()) {
            String mchid;
            try (ConfigurableApplicationContext before = start()) {
                open(port(before));
                mchid = chamber.get("mchid");
                var pay = chamber.pay(own.url("/pay"));
                var transaction = paid(chamber, pay, orderNo, 200_000);
                control.post("/control/refund-plans", "{\"delaySeconds\":600}");
                var refund = pay.refundV3(new WxPayRefundV3Request()
                        .setOutTradeNo(orderNo)
                        .setOutRefundNo("R1")
                        .setNotifyUrl(own.url("/refunds"))
                        .setAmount(new WxPayRefundV3Request.Amount()
                                .setRefund(1_000)
                                .setTotal(200_000)
                                .setCurrency("CNY")));
                control.post("/control/payouts", "{\"mchid\":\"" + mchid + "\",\"fen\":7}");
                control.post("/control/payouts", "{\"mchid\":\"" + mchid + "\",\"daily\":true}");
                control.post(
                        "/control/bill-differences",
                        "{\"mchid\":\"" + mchid + "\",\"kind\":\"MISSING\",\"refundNo\":\"R1\"}");
            }
            try (ConfigurableApplicationContext after = start()) {
                open(port(after));
                assertThat(control.refund("R1").get("state").asString()).isEqualTo("PROCESSING");
                control.post("/control/clock", "{\"advanceSeconds\":600}");
                assertThat(own.next().body()).contains("REFUND.SUCCESS");
                JsonNode ledger = control.get("/control/ledger/" + mchid);
                assertThat(ledger.get("sums").get("settledFen").asLong()).isEqualTo(199_000);
                assertThat(ledger.get("payouts").get(0).get("fen").asLong()).isEqualTo(7);
                assertThat(control.get("/control/bill-differences").get("items"))
                        .hasSize(1);
            }
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(WechatSandboxApplication.class)
                .run(
                        "--server.port=0",
                        "--sandbox.state=" + folder.resolve("sandbox.json"),
                        "--logging.level.root=off",
                        "--logging.level.org.springframework.boot.web=warn",
                        "--logging.level.org.springframework.boot.tomcat=warn");
    }

    private static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }
}
