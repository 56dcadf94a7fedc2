package io.huishu.payment.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FundsBillTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final String HEADER = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
    private static final String RECEIVED =
            "`2026-10-08 09:15:02,`4200001,`F1,`交易,`交易,`收入,`2000.00,`2000.00,`system,`会费,`01JPAY0001";
    private static final String FEE =
            "`2026-10-08 09:15:02,`4200001,`F1,`交易,`扣除交易手续费,`支出,`12.00,`1988.00,`system,`,`01JPAY0001";
    private static final String REFUND =
            "`2026-10-08 17:40:59,`50300001,`F2,`退款,`退款,`支出,`497.00,`1491.00,`1900000109API,`退款总金额500.00元;含手续费3.00元,`R01";
    private static final String PAYOUT =
            "`2026-10-08 23:00:00,`9000001,`F3,`提现,`提现,`支出,`1491.00,`0.00,`system,`自动提现,`W01";
    private static final String TOTALS = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";
    private static final String SUMS = "`4.0,`1.0,`2000.00,`3,`2000.00";

    private static FundsBill read(String... lines) {
        return FundsBill.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), DAY);
    }

    @Test
    void readsReceiptsFeesRefundsAndPayouts() {
        FundsBill bill = read(HEADER, RECEIVED, FEE, REFUND, PAYOUT, TOTALS, SUMS);

        assertThat(bill.lines())
                .extracting(FundsLine::kind)
                .containsExactly(FundsKind.RECEIVED, FundsKind.FEE, FundsKind.REFUNDED, FundsKind.PAID_OUT);
        assertThat(bill.lines())
                .extracting(FundsLine::amount)
                .containsExactly(Money.ofYuan("2000"), Money.ofYuan("12"), Money.ofYuan("497"), Money.ofYuan("1491"));
        assertThat(bill.lines().get(2).fee()).isEqualTo(Money.ofYuan("3"));
        assertThat(bill.lines().get(3).balance()).isEqualTo(Money.ZERO);
        assertThat(bill.totals()).isEqualTo(new BillTotals(4, Money.ofYuan("2000"), Money.ofYuan("2000"), Money.ZERO));
    }

    @Test
    void readsTheWideBracketsOfOlderFiles() {
        String older = HEADER.replace("(元)", "（元）");

        assertThat(read(older, TOTALS, "`0,`0,`0.00,`0,`0.00").lines()).isEmpty();
    }

    @Test
    void namesWhatItDoesNotKnowOther() {
        String topUp = RECEIVED.replace("`交易,`交易", "`充值,`充值");

        assertThat(read(HEADER, topUp, TOTALS, "`1,`1,`2000.00,`0,`0.00").lines())
                .extracting(FundsLine::kind)
                .containsExactly(FundsKind.OTHER);
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        refused("“收入金额”合计 ¥2,000.00（1 笔）", SUMS.replace("`2000.00,`3", "`2000.01,`3"));
        refused("“支出金额”合计 ¥2,000.00（3 笔）", SUMS.replace("`3,", "`2,"));
        refused("汇总写着 5 笔", SUMS.replace("`4.0", "`5.0"));
    }

    private static void refused(String why, String sums) {
        assertThatThrownBy(() -> read(HEADER, RECEIVED, FEE, REFUND, PAYOUT, TOTALS, sums))
                .isInstanceOf(BillUnreadable.class)
                .hasMessageContaining(why);
    }
}
