package io.huishu.sandbox.bill;

import io.huishu.sandbox.pay.TradingFee;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a day's trade bill (交易账单). Source: WeChat Pay's page 交易账单格式. */
final class TradeBill {

    private static final String BEFORE = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,";
    private static final String TIMES = "退款申请时间,退款成功时间,";
    private static final String REFUND = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,";
    private static final String AFTER = "商品名称,商户数据包,手续费,费率,订单金额,";
    private static final String ASKED = "申请退款金额,";
    private static final String REMARK = "费率备注";
    private static final String SUMMARY = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";

    private TradeBill() {}

    /** SUCCESS has payments only and no refund columns, REFUND has refunds only with the times of each. */
    enum Type {
        ALL,
        SUCCESS,
        REFUND;

        boolean takes(TradeLine line) {
            return this == ALL || (this == REFUND) == (line.refund() != null);
        }

        String names() {
            return switch (this) {
                case ALL -> BEFORE + TradeBill.REFUND + AFTER + ASKED + REMARK;
                case SUCCESS -> BEFORE + AFTER + REMARK;
                case REFUND -> BEFORE + TIMES + TradeBill.REFUND + AFTER + ASKED + REMARK;
            };
        }
    }

    static String write(String mchid, Type type, List<TradeLine> lines) {
        BillText text = new BillText().names(type.names());
        lines.forEach(line -> text.values(values(mchid, type, line)));
        long orders = lines.stream().mapToLong(TradeLine::orderFen).sum();
        long refunds = lines.stream().mapToLong(TradeLine::refundFen).sum();
        long fees = lines.stream().mapToLong(TradeLine::feeFen).sum();
        return text.names(SUMMARY)
                .values(List.of(
                        Integer.toString(lines.size()),
                        BillText.yuan(orders),
                        BillText.yuan(refunds),
                        BillText.yuan(0),
                        BillText.yuan(fees),
                        BillText.yuan(orders),
                        BillText.yuan(refunds)))
                .toString();
    }

    private static List<String> values(String mchid, Type type, TradeLine line) {
        TradeLine.Refunded refund = line.refund();
        List<String> values = new ArrayList<>(List.of(
                Beijing.written(type == Type.REFUND ? line.paidAt() : line.at()),
                line.appid(),
                mchid,
                "0",
                "",
                line.transactionId(),
                line.orderNo(),
                line.openid(),
                "JSAPI",
                refund == null ? "SUCCESS" : "REFUND",
                "OTHERS",
                "CNY",
                BillText.yuan(line.orderFen()),
                BillText.yuan(0)));
        if (type != Type.SUCCESS) {
            addRefund(values, type, refund);
        }
        values.addAll(List.of(
                BillText.free(line.description()),
                BillText.free(line.attach()),
                BillText.yuan(line.feeFen()),
                TradingFee.RATE,
                BillText.yuan(line.orderFen())));
        if (type != Type.SUCCESS) {
            values.add(BillText.yuan(line.refundFen()));
        }
        values.add("");
        return values;
    }

    private static void addRefund(List<String> values, Type type, TradeLine.@Nullable Refunded refund) {
        if (refund == null) {
            values.addAll(List.of("0", "0", BillText.yuan(0), BillText.yuan(0), "", ""));
            return;
        }
        if (type == Type.REFUND) {
            values.add(Beijing.written(refund.askedAt()));
            values.add(refund.succeededAt() == null ? "" : Beijing.written(refund.succeededAt()));
        }
        values.addAll(List.of(
                refund.refundId(),
                refund.refundNo(),
                BillText.yuan(refund.fen()),
                BillText.yuan(0),
                "ORIGINAL",
                refund.status()));
    }
}
