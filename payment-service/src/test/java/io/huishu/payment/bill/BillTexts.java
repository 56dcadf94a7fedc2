package io.huishu.payment.bill;

import io.huishu.payment.bill.WeChatBills.BillAnswer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Bills written by hand, with the hash that WeChat would give. */
public final class BillTexts {
    private static final String TRADE_HEADER =
            "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,"
                    + "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
    private static final String TRADE_TOTALS = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
    private static final String FUNDS_HEADER = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
    private static final String FUNDS_TOTALS = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

    private BillTexts() {}

    /** One payment of 2,000.00, fee 12.00. */
    public static BillAnswer trade(String mchid, LocalDate day, String orderNo) {
        return came(TRADE_HEADER + "\r\n"
                + "`%s 10:00:00,`wx,`%s,`0,`,`42-%s,`%s,`oPayer,`JSAPI,`SUCCESS,`OTHERS,`CNY,`2000.00,`0.00,"
                        .formatted(day, mchid, orderNo, orderNo)
                + "`0,`0,`0.00,`0.00,`,`,`会费,`,`12.00,`0.60%,`2000.00,`0.00,`\r\n" + TRADE_TOTALS
                + "\r\n`1,`2000.00,`0.00,`0.00,`12.00,`2000.00,`0.00\r\n");
    }

    /** The same payment, its fee, and a payout of 1,988.00. */
    public static BillAnswer funds(LocalDate day, String orderNo) {
        return came(FUNDS_HEADER + "\r\n"
                + "`%s 10:00:00,`42-%s,`42-%s,`交易,`交易,`收入,`2000.00,`2000.00,`system,`,`%s\r\n"
                        .formatted(day, orderNo, orderNo, orderNo)
                + "`%s 10:00:00,`42-%s,`42-%s,`交易,`扣除交易手续费,`支出,`12.00,`1988.00,`system,`,`%s\r\n"
                        .formatted(day, orderNo, orderNo, orderNo)
                + "`%s 23:00:00,`90-%s,`90-%s,`提现,`提现,`支出,`1988.00,`0.00,`system,`,`W\r\n"
                        .formatted(day, orderNo, orderNo)
                + FUNDS_TOTALS + "\r\n`3,`1,`2000.00,`2,`2000.00\r\n");
    }

    /** Two editions of a trade bill, and a fund bill, for the bound chamber. */
    public static void sow(KeepBill keepBill, String mchid) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        keepBill.keep(mchid, BillKind.TRADE, day, trade(mchid, day, "NO1"));
        keepBill.keep(mchid, BillKind.TRADE, day, trade(mchid, day, "NO2"));
        keepBill.keep(mchid, BillKind.FUNDS, day, funds(day, "NO1"));
    }

    public static BillAnswer came(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        try {
            return new BillAnswer.Came(
                    file,
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
