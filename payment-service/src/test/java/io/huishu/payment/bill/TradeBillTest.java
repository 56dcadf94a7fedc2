package io.huishu.payment.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TradeBillTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final String MCHID = "1900000109";
    private static final String HEADER = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,"
            + "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
    private static final String PAID =
            "`2026-10-08 09:15:02,`wxmini,`1900000109,`0,`,`4200001,`01JPAY0001,`oPayer1,`JSAPI,`SUCCESS,`OTHERS,`CNY,`2000.00,`0.00,"
                    + "`0,`0,`0.00,`0.00,`,`,`2026年度会费,`,`12.00000,`0.60%,`2000.00,`0.00,`";
    private static final String REFUNDED =
            "`2026-10-08 17:40:59,`wxmini,`1900000109,`0,`,`4200002,`01JPAY0002,`oPayer2,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,"
                    + "`50300001,`R01,`500.01,`0.00,`ORIGINAL,`SUCCESS,`会费,理事,`,`-3.00000,`0.60%,`0.00,`500.01,`";
    private static final String TOTALS = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
    private static final String SUMS = "`2,`2000.00,`500.01,`0.00,`9.00000,`2000.00,`500.01";

    private static TradeBill read(String... lines) {
        return TradeBill.read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), MCHID, DAY);
    }

    @Test
    void readsPaymentsAndRefundsToTheFen() {
        TradeBill bill = read("\uFEFF" + HEADER, PAID, REFUNDED, TOTALS, SUMS, "");

        assertThat(bill.totals())
                .isEqualTo(new BillTotals(2, Money.ofYuan("2000"), Money.ofFen(50_001), Money.ofYuan("9")));
        assertThat(bill.lines())
                .containsExactly(
                        new TradeLine(
                                1,
                                Instant.parse("2026-10-08T01:15:02Z"),
                                "4200001",
                                "01JPAY0001",
                                "oPayer1",
                                "SUCCESS",
                                Money.ofYuan("2000"),
                                null,
                                null,
                                Money.ZERO,
                                null,
                                Money.ofYuan("12"),
                                "0.60%"),
                        new TradeLine(
                                2,
                                Instant.parse("2026-10-08T09:40:59Z"),
                                "4200002",
                                "01JPAY0002",
                                "oPayer2",
                                "REFUND",
                                Money.ZERO,
                                "50300001",
                                "R01",
                                Money.ofFen(50_001),
                                "SUCCESS",
                                Money.ofFen(-300),
                                "0.60%"));
    }

    /** A comma in the name of the goods parts nothing, since no back-quote follows it: the second line above has one. */
    @Test
    void readsADayWithoutAnyLine() {
        assertThat(read(HEADER, TOTALS, "`0,`0.00,`0.00,`0.00,`0.00000,`0.00,`0.00")
                        .lines())
                .isEmpty();
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        refused("汇总写着 3 笔", HEADER, PAID, REFUNDED, TOTALS, SUMS.replace("`2,", "`3,"));
        refused(
                "“订单金额”合计 ¥2,000.00",
                HEADER,
                PAID,
                REFUNDED,
                TOTALS,
                SUMS.replace(",`2000.00,`500.01", ",`2000.01,`500.01"));
        refused("“手续费”合计 ¥9.00", HEADER, PAID, REFUNDED, TOTALS, SUMS.replace("`9.00000", "`12.00000"));
    }

    @Test
    void refusesAFileThatWasCutOff() {
        refused("没有汇总行", HEADER, PAID, REFUNDED);
        refused("没有汇总行", HEADER, PAID, REFUNDED, TOTALS);
        refused("没有汇总行", HEADER);
        refused("没有汇总行");
        refused("第 2 行的列数不对", HEADER, PAID, REFUNDED.substring(0, 80), TOTALS, SUMS);
    }

    @Test
    void refusesWhatIsNoAmount() {
        for (String amount : new String[] {"1e3", "2,000.00", "2000.001", "", "￥2000", "２０００"}) {
            refused(
                    "第 1 行的“",
                    HEADER,
                    PAID.replace(",`2000.00,`0.00,`0,", ",`" + amount + ",`0.00,`0,"),
                    TOTALS,
                    one());
        }
    }

    @Test
    void refusesAnotherMerchantAnotherDayAndAnotherCurrency() {
        refused("第 1 行的“商户号”不对", HEADER, PAID.replace(MCHID, "1900000110"), TOTALS, one());
        refused("不在 2026-10-08 这一天", HEADER, PAID.replace("2026-10-08", "2026-10-09"), TOTALS, one());
        refused("“交易时间”不对", HEADER, PAID.replace("2026-10-08", "2026-10-32"), TOTALS, one());
        refused("“货币种类”不对", HEADER, PAID.replace("CNY", "USD"), TOTALS, one());
        refused("缺少这些列：手续费", HEADER.replace("手续费", "服务费"), PAID, TOTALS, one());
    }

    private static String one() {
        return "`1,`2000.00,`0.00,`0.00,`12.00000,`2000.00,`0.00";
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> TradeBill.read(new byte[] {(byte) 0xff, (byte) 0xfe}, MCHID, DAY))
                .isInstanceOf(BillUnreadable.class)
                .hasMessageContaining("不是 UTF-8");
    }

    private static void refused(String why, String... lines) {
        assertThatThrownBy(() -> read(lines)).isInstanceOf(BillUnreadable.class).hasMessageContaining(why);
    }
}
