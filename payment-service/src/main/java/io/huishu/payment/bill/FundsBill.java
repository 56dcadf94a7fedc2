package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fund bill of a merchant's day (资金账单, basic account), read to the fen and checked against its own totals. */
record FundsBill(List<FundsLine> lines, BillTotals totals) {
    private static final String AMOUNT = "收支金额(元)";
    private static final String BALANCE = "账户结余(元)";
    private static final List<String> COLUMNS =
            List.of("记账时间", "微信支付业务单号", "资金流水单号", "业务名称", "业务类型", "收支类型", AMOUNT, BALANCE, "备注", "业务凭证号");
    private static final List<String> TOTALS = List.of("资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额");
    private static final Pattern FEE_IN_REFUND = Pattern.compile(".*含手续费([0-9]+\\.[0-9]{2})元.*");
    private static final int LONGEST_NO = 64;
    private static final int LONGEST_WORD = 29;
    private static final int LONGEST_NOTE = 200;

    /** @throws BillUnreadable when it is not a bill of this day, or does not add up */
    static FundsBill read(byte[] file, LocalDate day) {
        BillFile bill = BillFile.read(file, COLUMNS, TOTALS);
        List<FundsLine> lines = bill.lines().stream().map(row -> line(row, day)).toList();
        requireSum(bill.totals(), "收入笔数", "收入金额", lines, FundsLine::income);
        requireSum(bill.totals(), "支出笔数", "支出金额", lines, line -> !line.income());
        if (bill.totals().count("资金流水总笔数") != lines.size()) {
            throw new BillUnreadable(
                    "明细有 " + lines.size() + " 笔，汇总写着 " + bill.totals().count("资金流水总笔数") + " 笔。");
        }
        return new FundsBill(
                lines,
                new BillTotals(
                        lines.size(), bill.totals().yuan("收入金额"), bill.totals().yuan("支出金额"), Money.ZERO));
    }

    private static void requireSum(
            BillRow totals, String count, String amount, List<FundsLine> lines, Predicate<FundsLine> which) {
        List<Money> amounts =
                lines.stream().filter(which).map(FundsLine::amount).toList();
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        if (totals.count(count) != amounts.size() || !totals.yuan(amount).equals(sum)) {
            throw new BillUnreadable("“" + amount + "”合计 " + sum + "（" + amounts.size() + " 笔），汇总写着 "
                    + totals.yuan(amount) + "（" + totals.count(count) + " 笔）。");
        }
    }

    private static FundsLine line(BillRow row, LocalDate day) {
        boolean income = isIncome(row);
        FundsKind kind = FundsKind.of(row.text("业务类型"), income);
        Money amount = row.yuan(AMOUNT);
        if (amount.fen() < 0) {
            throw row.wrong(AMOUNT);
        }
        return new FundsLine(
                row.number(),
                row.at("记账时间", day),
                row.text("微信支付业务单号", LONGEST_NO),
                row.text("资金流水单号", LONGEST_NO),
                kind,
                row.words("业务名称", LONGEST_WORD) + " " + row.words("业务类型", LONGEST_WORD),
                income,
                amount,
                kind == FundsKind.REFUNDED ? feeReturned(row.text("备注")) : Money.ZERO,
                row.yuan(BALANCE),
                row.words("备注", LONGEST_NOTE),
                row.text("业务凭证号", LONGEST_NO));
    }

    private static boolean isIncome(BillRow row) {
        return switch (row.text("收支类型")) {
            case "收入" -> true;
            case "支出" -> false;
            default -> throw row.wrong("收支类型");
        };
    }

    /** WeChat writes on a refund 退款总金额100.00元;含手续费0.60元: of the hundred, sixty fen were its own. */
    private static Money feeReturned(String note) {
        Matcher fee = FEE_IN_REFUND.matcher(note);
        return fee.matches() ? Money.ofYuan(fee.group(1)) : Money.ZERO;
    }
}
