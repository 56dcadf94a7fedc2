package io.huishu.sandbox.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.binarywang.wxpay.bean.request.WxPayApplyFundFlowBillV3Request;
import com.github.binarywang.wxpay.bean.request.WxPayApplyTradeBillV3Request;
import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayApplyBillV3Result;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import io.huishu.sandbox.SandboxTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Bills asked for and fetched by the real client, which needs both type parameters (it writes "null" otherwise); every
 * test begins at noon in Beijing.
 */
class BillTest extends SandboxTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String NOWHERE = "http://127.0.0.1:9/pay";

    private WxPayService pay = new WxPayServiceImpl();
    private String transaction = "";
    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void payAnOrderAtNoon() throws Exception {
        goTo(today().plusDays(1), LocalTime.NOON);
        day = today();
        pay = chamber.pay(NOWHERE);
        transaction = paid(chamber, pay, orderNo, 200_000);
    }

    @AfterEach
    void reset() {
        control.reset();
    }

    @Test
    void writesADaysTrades() throws Exception {
        refundHalf("R1", "SUCCESS");
        goTo(day.plusDays(1), LocalTime.of(10, 0));
        Bill bill = trades("ALL", null);

        assertThat(bill.text())
                .startsWith("\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
                        + "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
                        + "手续费,费率,订单金额,申请退款金额,费率备注\r\n`")
                .endsWith("\r\n");
        assertThat(bill.lines()).hasSize(2);
        assertThat(bill.lines().getFirst())
                .containsEntry("商户订单号", orderNo)
                .containsEntry("微信订单号", transaction)
                .containsEntry("商户号", chamber.get("mchid"))
                .containsEntry("公众账号ID", chamber.get("miniAppid"))
                .containsEntry("交易状态", "SUCCESS")
                .containsEntry("应结订单金额", "2000.00")
                .containsEntry("退款金额", "0.00")
                .containsEntry("手续费", "12.00")
                .containsEntry("费率", "0.60%")
                .containsEntry("商品名称", "2026 年度会费");
        assertThat(bill.lines().getFirst().get("交易时间")).startsWith(day + " 12:");
        assertThat(bill.lines().getLast())
                .containsEntry("商户订单号", orderNo)
                .containsEntry("商户退款单号", "R1")
                .containsEntry("交易状态", "REFUND")
                .containsEntry("应结订单金额", "0.00")
                .containsEntry("退款金额", "1000.00")
                .containsEntry("退款状态", "SUCCESS")
                .containsEntry("手续费", "-6.00");
        assertThat(bill.summary())
                .containsEntry("总交易单数", "2")
                .containsEntry("应结订单总金额", "2000.00")
                .containsEntry("退款总金额", "1000.00")
                .containsEntry("手续费总金额", "6.00")
                .containsEntry("申请退款总金额", "1000.00");
    }

    @Test
    void writesPaymentsAndRefundsApart() throws Exception {
        refundHalf("R1", "ABNORMAL");
        goTo(day.plusDays(1), LocalTime.of(10, 0));

        Bill payments = trades("SUCCESS", null);
        assertThat(payments.lines()).hasSize(1);
        assertThat(payments.lines().getFirst()).doesNotContainKey("退款金额").containsEntry("订单金额", "2000.00");
        Bill refunds = trades("REFUND", null);
        assertThat(refunds.lines()).hasSize(1);
        assertThat(refunds.lines().getFirst()).containsEntry("退款状态", "CHANGE").containsEntry("退款成功时间", "");
        assertThat(refunds.lines().getFirst().get("退款申请时间")).startsWith(day.toString());
    }

    @Test
    void writesAnOpenRefundAsItStoodAndCountsItOnTheDayItWasAskedFor() throws Exception {
        plan("{\"delaySeconds\":90000}");
        var unused = pay.refundV3(half("R1"));
        goTo(day.plusDays(2), LocalTime.of(10, 0));
        control.awaitRefund("R1", each -> each.get("state").asString().equals("SUCCESS"));

        assertThat(trades("REFUND", null).lines().getFirst()).containsEntry("退款状态", "PROCESSING");
        assertThat(fundFlow(day, null).lines()).hasSize(2);
        assertThat(fundFlow(day.plusDays(1), null).lines().getFirst())
                .containsEntry("业务凭证号", "R1")
                .containsEntry("收支金额(元)", "994.00");
    }

    @Test
    void writesTheMovementsOfADay() throws Exception {
        refundHalf("R1", "SUCCESS");
        control.post("/control/payouts", "{\"mchid\":\"" + chamber.get("mchid") + "\"}");
        goTo(day.plusDays(1), LocalTime.of(10, 0));
        Bill bill = fundFlow(day, null);

        assertThat(bill.text())
                .startsWith("\uFEFF记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元)," + "资金变更提交申请人,备注,业务凭证号\r\n`");
        assertThat(bill.lines())
                .extracting(
                        each -> each.get("业务类型") + each.get("收支类型") + each.get("收支金额(元)") + "=" + each.get("账户结余(元)"))
                .containsExactly(
                        "交易收入2000.00=2000.00", "扣除交易手续费支出12.00=1988.00", "退款支出994.00=994.00", "提现支出994.00=0.00");
        assertThat(bill.lines().getFirst())
                .containsEntry("微信支付业务单号", transaction)
                .containsEntry("业务凭证号", orderNo);
        assertThat(bill.lines().get(2)).containsEntry("备注", "退款总金额1000.00元;含手续费6.00元");
        assertThat(bill.summary())
                .containsEntry("资金流水总笔数", "4")
                .containsEntry("收入笔数", "1")
                .containsEntry("收入金额", "2000.00")
                .containsEntry("支出笔数", "3")
                .containsEntry("支出金额", "2000.00");
        refuses("NOT_ENOUGH", () -> pay.refundV3(half("R2")));
    }

    @Test
    void paysOutEveryDayWhatTheAccountHeldAtMidnight() throws Exception {
        control.post("/control/payouts", "{\"mchid\":\"" + chamber.get("mchid") + "\",\"daily\":true}");
        goTo(day.plusDays(3), LocalTime.of(10, 0));
        assertThat(fundFlow(day.plusDays(1), null).lines()).singleElement().satisfies(each -> assertThat(each)
                .containsEntry("业务名称", "提现")
                .containsEntry("收支金额(元)", "1988.00")
                .containsEntry("记账时间", day.plusDays(1) + " 09:00:00"));
        JsonNode account = control.get("/control/payouts?mchid=" + chamber.get("mchid"));
        assertThat(account.get("availableFen").asLong()).isZero();
        assertThat(account.get("payouts")).hasSize(1);
    }

    @Test
    void booksAPaymentAndAPayoutOfAFormerDay() throws Exception {
        goTo(day.plusDays(5), LocalTime.of(11, 0));
        LocalDate former = day.plusDays(2);
        var unused = paid(chamber, pay, orderNo + "B", 100_000, false, at(former, LocalTime.of(9, 30)));
        assertThat(payOut(150_000, at(day.minusDays(1), LocalTime.NOON)))
                .as("nothing was there then")
                .isEqualTo(422);
        assertThat(payOut(150_000, at(day.plusDays(6), LocalTime.NOON)))
                .as("not yet")
                .isEqualTo(400);
        assertThat(payOut(250_000, at(former, LocalTime.NOON))).isEqualTo(200);

        assertThat(fundFlow(former, null).lines())
                .extracting(each -> each.get("业务类型") + each.get("收支金额(元)") + "=" + each.get("账户结余(元)"))
                .containsExactly("交易1000.00=2988.00", "扣除交易手续费6.00=2982.00", "提现2500.00=482.00");
        day = former;
        assertThat(trades("ALL", null).lines()).singleElement().satisfies(each -> assertThat(each)
                .containsEntry("商户订单号", orderNo + "B")
                .containsEntry("交易时间", former + " 09:30:00"));
    }

    private int payOut(int fen, Instant at) {
        return control.answer(
                        "/control/payouts",
                        "{\"mchid\":\"%s\",\"fen\":%d,\"at\":\"%s\"}".formatted(chamber.get("mchid"), fen, at))
                .statusCode();
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BEIJING).toInstant();
    }

    @Test
    void givesTheWholeFeeBackInParts() throws Exception {
        int parts = 0;
        for (int part : List.of(33_333, 33_333, 133_334)) {
            var unused = pay.refundV3(half("R" + parts++)
                    .setAmount(new WxPayRefundV3Request.Amount()
                            .setRefund(part)
                            .setTotal(200_000)
                            .setCurrency("CNY")));
            advance(60);
        }
        goTo(day.plusDays(1), LocalTime.of(10, 0));
        assertThat(trades("ALL", null).summary())
                .containsEntry("手续费总金额", "0.00")
                .containsEntry("退款总金额", "2000.00");
    }

    @Test
    void zipsTheFileAndHashesItBeforeThat() throws Exception {
        goTo(day.plusDays(1), LocalTime.of(10, 0));
        assertThat(trades("ALL", "GZIP").text()).isEqualTo(trades("ALL", null).text());
        assertThat(fundFlow(day, "GZIP").text()).isEqualTo(fundFlow(day, null).text());
    }

    @Test
    void givesAFileToItsMerchantForFiveMinutes() throws Exception {
        goTo(day.plusDays(1), LocalTime.of(10, 0));
        String url = pay.applyTradeBill(tradeRequest(day, "ALL", null)).getDownloadUrl();
        assertThat(url).startsWith("http://sandbox.mch.weixin.qq.com/v3/billdownload/file?token=");
        WxPayService stranger = customer("xiangshang", "湘商会").pay(NOWHERE);
        refuses("NO_AUTH", () -> stranger.downloadBill(url));
        assertThat(pay.downloadBill(url)).isNotEmpty();
        advance(301);
        refuses("INVALID_REQUEST", () -> pay.downloadBill(url));
    }

    @Test
    void hasNoBillTooEarlyTooLateOrForADayWithoutTrade() throws Exception {
        goTo(day.plusDays(1), LocalTime.of(9, 59));
        refuses("STATEMENT_CREATING", () -> trades("ALL", null));
        refuses("STATEMENT_CREATING", () -> fundFlow(day, null));
        refuses("INVALID_REQUEST", () -> fundFlow(day.plusDays(1), null));
        goTo(day.plusDays(1), LocalTime.of(10, 0));
        refuses("NO_STATEMENT_EXIST", () -> trades("REFUND", null));
        refuses("NO_STATEMENT_EXIST", () -> fundFlow(day.minusDays(1), null));
        refuses("PARAM_ERROR", () -> trades("SOME", null));
        refuses("PARAM_ERROR", () -> trades("ALL", "ZIP"));
        WxPayApplyFundFlowBillV3Request fees = fundRequest(day, null);
        fees.setAccountType("FEES");
        refuses("NO_STATEMENT_EXIST", () -> pay.applyFundFlowBill(fees));
        WxPayApplyTradeBillV3Request odd = tradeRequest(day, "ALL", null);
        odd.setBillDate("20261124");
        refuses("PARAM_ERROR", () -> pay.applyTradeBill(odd));
        goTo(day.plusMonths(3).plusDays(1), LocalTime.of(10, 0));
        refuses("INVALID_REQUEST", () -> trades("ALL", null));
    }

    @Test
    void leavesOutAddsAndChangesLinesOnRequest() throws Exception {
        String other = orderNo + "B";
        var unused = paid(chamber, pay, other, 100_000);
        refundHalf("R1", "SUCCESS");
        difference("{\"kind\":\"MISSING\",\"bill\":\"TRADE\",\"orderNo\":\"" + orderNo + "\"}");
        difference("{\"kind\":\"AMOUNT\",\"orderNo\":\"" + other + "\",\"fen\":1}");
        difference("{\"kind\":\"AMOUNT\",\"refundNo\":\"R1\",\"fen\":-100}");
        difference("{\"kind\":\"EXTRA\",\"date\":\"" + day + "\",\"fen\":5000}");
        goTo(day.plusDays(1), LocalTime.of(10, 0));

        Bill trades = trades("ALL", null);
        assertThat(trades.lines())
                .extracting(each -> each.get("订单金额") + "/" + each.get("退款金额"))
                .containsExactlyInAnyOrder("1000.01/0.00", "0.00/999.00", "50.00/0.00");
        assertThat(trades.summary()).containsEntry("订单总金额", "1050.01");
        assertThat(fundFlow(day, null).lines())
                .extracting(each -> each.get("业务类型") + each.get("收支金额(元)"))
                .containsExactlyInAnyOrder(
                        "交易2000.00", "扣除交易手续费12.00", "交易1000.01", "扣除交易手续费6.00", "退款993.00", "交易50.00");
        assertThat(control.get("/control/bill-differences").get("items")).hasSize(4);
    }

    private record Bill(String text, List<Map<String, String>> lines, Map<String, String> summary) {}

    private Bill trades(String type, @Nullable String tar) throws Exception {
        return fetch(pay.applyTradeBill(tradeRequest(day, type, tar)), tar);
    }

    private Bill fundFlow(LocalDate date, @Nullable String tar) throws Exception {
        return fetch(pay.applyFundFlowBill(fundRequest(date, tar)), tar);
    }

    private static WxPayApplyTradeBillV3Request tradeRequest(LocalDate date, String type, @Nullable String tar) {
        WxPayApplyTradeBillV3Request request = new WxPayApplyTradeBillV3Request();
        request.setBillDate(date.toString());
        request.setBillType(type);
        request.setTarType(tar);
        return request;
    }

    private static WxPayApplyFundFlowBillV3Request fundRequest(LocalDate date, @Nullable String tar) {
        WxPayApplyFundFlowBillV3Request request = new WxPayApplyFundFlowBillV3Request();
        request.setBillDate(date.toString());
        request.setAccountType("BASIC");
        request.setTarType(tar);
        return request;
    }

    private Bill fetch(WxPayApplyBillV3Result asked, @Nullable String tar) throws Exception {
        byte[] bytes;
        try (InputStream file = pay.downloadBill(asked.getDownloadUrl())) {
            bytes = tar == null ? file.readAllBytes() : unzipped(file.readAllBytes());
        }
        assertThat(asked.getHashType()).isEqualTo("SHA1");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes)))
                .isEqualTo(asked.getHashValue());
        return read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }

    private static Bill read(String text) {
        List<String> lines = text.substring(1).lines().toList();
        int last = lines.size() - 1;
        return new Bill(
                text,
                lines.subList(1, last - 1).stream()
                        .map(each -> row(lines.getFirst(), each))
                        .toList(),
                row(lines.get(last - 1), lines.get(last)));
    }

    private static Map<String, String> row(String names, String values) {
        List<String> columns = Arrays.asList(names.split(",", -1));
        List<String> cells = Arrays.asList(values.split(",", -1));
        assertThat(cells).hasSameSizeAs(columns).allSatisfy(each -> assertThat(each)
                .startsWith("`"));
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i).substring(1));
        }
        return row;
    }

    private void refundHalf(String refundNo, String outcome) throws WxPayException {
        plan("{\"outcome\":\"" + outcome + "\",\"delaySeconds\":0}");
        var unused = pay.refundV3(half(refundNo));
        control.awaitRefund(refundNo, each -> each.get("state").asString().equals(outcome));
    }

    private WxPayRefundV3Request half(String refundNo) {
        return new WxPayRefundV3Request()
                .setTransactionId(transaction)
                .setOutRefundNo(refundNo)
                .setAmount(new WxPayRefundV3Request.Amount()
                        .setRefund(100_000)
                        .setTotal(200_000)
                        .setCurrency("CNY"));
    }

    private void plan(String json) {
        var unused = control.post("/control/refund-plans", json);
    }

    private void difference(String json) {
        var unused = control.post(
                "/control/bill-differences", json.replaceFirst("\\{", "{\"mchid\":\"" + chamber.get("mchid") + "\","));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), BEIJING);
    }

    private Instant now() {
        return Instant.parse(control.get("/control/clock").get("now").asString());
    }

    private void goTo(LocalDate date, LocalTime time) {
        Instant there = date.atTime(time).atZone(BEIJING).toInstant();
        advance(Duration.between(now(), there).toSeconds() + 1);
    }

    private void advance(long seconds) {
        var unused = control.post("/control/clock", "{\"advanceSeconds\":" + seconds + "}");
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WxPayException.class, e -> assertThat(e.getErrCode())
                .isEqualTo(code));
    }
}
