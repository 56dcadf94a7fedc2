package io.huishu.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import io.huishu.sandbox.Customer;
import io.huishu.sandbox.SandboxTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clock, the books and the forgetting. */
class ControlTest extends SandboxTest {

    private static final String NOWHERE = "http://127.0.0.1:9/pay";

    private WxPayService pay = new WxPayServiceImpl();

    @BeforeEach
    void payAnOrder() throws Exception {
        pay = chamber.pay(NOWHERE);
        var unused = paid(chamber, pay, orderNo, 200_000);
    }

    @AfterEach
    void reset() {
        control.reset();
    }

    @Test
    void movesToAMomentAndNeverBack() throws WxPayException {
        plan("\"delaySeconds\":86400");
        var refund = pay.refundV3(request("R1", 100));
        Instant there = Instant.now().plus(Duration.ofDays(40));
        JsonNode clock = control.post("/control/clock", "{\"to\":\"" + there + "\"}");

        assertThat(Instant.parse(clock.get("now").asString())).isAfterOrEqualTo(there);
        JsonNode ended =
                control.awaitRefund("R1", each -> each.get("state").asString().equals("SUCCESS"));
        assertThat(Instant.parse(ended.get("endedAt").asString()))
                .isEqualTo(Instant.parse(ended.get("createdAt").asString()).plus(Duration.ofDays(1)));
        assertThat(control.answer("/control/clock", "{\"to\":\"" + there.minusSeconds(60) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void addsUpWhatItKnowsOfAMerchant() throws Exception {
        var second = paid(chamber, pay, orderNo + "B", 10_000);
        plan("\"delaySeconds\":0");
        var settled = pay.refundV3(request("R1", 50_000));
        control.awaitRefund("R1", each -> each.get("state").asString().equals("SUCCESS"));
        control.post("/control/clock", "{\"advanceSeconds\":60}");
        plan("\"hold\":true");
        var held = pay.refundV3(request("R2", 20_000));
        control.post("/control/payouts", "{\"mchid\":\"" + chamber.get("mchid") + "\",\"fen\":1000}");

        JsonNode ledger = ledger();
        assertThat(ledger.get("payments")).hasSize(2);
        assertThat(ledger.get("refunds")).hasSize(2);
        JsonNode sums = ledger.get("sums");
        assertThat(sums.get("paidFen").asLong()).isEqualTo(210_000);
        assertThat(sums.get("feeFen").asLong()).isEqualTo(1_260);
        assertThat(sums.get("refundedFen").asLong()).isEqualTo(50_000);
        assertThat(sums.get("refundingFen").asLong()).isEqualTo(20_000);
        assertThat(sums.get("settledFen").asLong()).isEqualTo(160_000);
        assertThat(sums.get("paidOutFen").asLong()).isEqualTo(1_000);
        assertThat(sums.get("availableFen").asLong())
                .isEqualTo(210_000 - 1_260 - (50_000 - 300) - (20_000 - 120) - 1_000);
        assertThat(control.page("/control/ledger/1799999999").statusCode()).isEqualTo(404);
    }

    @Test
    void forgetsOneMerchantAndKeepsItsKeys() throws Exception {
        Customer other = customer("xiangshang", "湘商会");
        WxPayService others = other.pay(NOWHERE);
        var kept = paid(other, others, orderNo, 300);
        plan("\"hold\":true");
        var refund = pay.refundV3(request("R1", 100));
        control.post("/control/payouts", "{\"mchid\":\"" + chamber.get("mchid") + "\",\"fen\":1000}");
        control.post("/control/reset?mchid=" + chamber.get("mchid"), "{}");

        assertThat(ledger().get("sums").get("paidFen").asLong()).isZero();
        assertThat(ledger().get("refunds")).isEmpty();
        assertThat(ledger().get("payouts")).isEmpty();
        assertThatThrownBy(() -> pay.queryOrderV3(null, orderNo)).hasMessageContaining("订单不存在");
        assertThat(others.queryOrderV3(null, orderNo).getTradeState()).isEqualTo("SUCCESS");
        assertThat(paid(chamber, pay, orderNo, 500)).isNotEmpty();
        assertThat(ledger().get("sums").get("paidFen").asLong()).isEqualTo(500);
    }

    private JsonNode ledger() {
        return control.get("/control/ledger/" + chamber.get("mchid"));
    }

    private void plan(String fields) {
        var unused = control.post("/control/refund-plans", "{" + fields + "}");
    }

    private WxPayRefundV3Request request(String refundNo, int fen) {
        return new WxPayRefundV3Request()
                .setOutTradeNo(orderNo)
                .setOutRefundNo(refundNo)
                .setAmount(new WxPayRefundV3Request.Amount()
                        .setRefund(fen)
                        .setTotal(200_000)
                        .setCurrency("CNY"));
    }
}
