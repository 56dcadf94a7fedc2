package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The trade bill of a merchant's day (交易账单, kind ALL), read to the fen and checked against its own totals. */
record TradeBill(List<TradeLine> lines, BillTotals totals) {
    private static final List<String> COLUMNS = List.of(
            "交易时间", "商户号", "微信订单号", "商户订单号", "用户标识", "交易状态", "货币种类", "应结订单金额", "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额",
            "退款状态", "手续费", "费率", "订单金额", "申请退款金额");
    private static final String COUNT = "总交易单数";
    private static final String ORDERS = "订单总金额";
    private static final String REFUNDS = "申请退款总金额";
    private static final String FEES = "手续费总金额";

    /** A total and the column that it is the sum of. */
    private record Sum(String total, String column) {}

    private static final List<Sum> SUMS = List.of(
            new Sum(ORDERS, "订单金额"),
            new Sum(REFUNDS, "申请退款金额"),
            new Sum(FEES, "手续费"),
            new Sum("应结订单总金额", "应结订单金额"),
            new Sum("退款总金额", "退款金额"),
            new Sum("充值券退款总金额", "充值券退款金额"));
    private static final List<String> TOTALS =
            Stream.concat(Stream.of(COUNT), SUMS.stream().map(Sum::total)).toList();
    private static final int LONGEST_NO = 64;
    private static final int LONGEST_OPENID = 128;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_RATE = 10;

    /** @throws BillUnreadable when it is not this merchant's bill of this day, or does not add up */
    static TradeBill read(byte[] file, String mchid, LocalDate day) {
        BillFile bill = BillFile.read(file, COLUMNS, TOTALS);
        if (bill.totals().count(COUNT) != bill.lines().size()) {
            throw new BillUnreadable(
                    "明细有 " + bill.lines().size() + " 笔，汇总写着 " + bill.totals().count(COUNT) + " 笔。");
        }
        SUMS.forEach(sum -> requireSum(bill, sum.total(), sum.column()));
        List<TradeLine> lines =
                bill.lines().stream().map(row -> line(row, mchid, day)).toList();
        return new TradeBill(lines, totals(bill.totals()));
    }

    private static void requireSum(BillFile bill, String total, String column) {
        Money sum = bill.lines().stream().map(row -> row.yuan(column)).reduce(Money.ZERO, Money::plus);
        Money told = bill.totals().yuan(total);
        if (!sum.equals(told)) {
            throw new BillUnreadable("“" + column + "”合计 " + sum + "，汇总写着 " + told + "。");
        }
    }

    private static BillTotals totals(BillRow totals) {
        return new BillTotals(totals.count(COUNT), totals.yuan(ORDERS), totals.yuan(REFUNDS), totals.yuan(FEES));
    }

    private static TradeLine line(BillRow row, String mchid, LocalDate day) {
        if (!row.text("商户号").equals(mchid)) {
            throw row.wrong("商户号");
        }
        if (!row.text("货币种类").equals("CNY")) {
            throw row.wrong("货币种类");
        }
        boolean refund = row.numberOrNull("微信退款单号") != null;
        return new TradeLine(
                row.number(),
                row.at("交易时间", day),
                row.text("微信订单号", LONGEST_NO),
                row.text("商户订单号", LONGEST_NO),
                row.text("用户标识", LONGEST_OPENID),
                row.text("交易状态", LONGEST_WORD),
                refund ? Money.ZERO : row.yuan("订单金额"),
                refund ? row.text("微信退款单号", LONGEST_NO) : null,
                refund ? row.text("商户退款单号", LONGEST_NO) : null,
                refund ? row.yuan("申请退款金额") : Money.ZERO,
                refund ? row.text("退款状态", LONGEST_WORD) : null,
                row.yuan("手续费"),
                row.text("费率", LONGEST_RATE));
    }
}
