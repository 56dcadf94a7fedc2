package io.huishu.sandbox.bill;

import java.util.List;

/** Writes a day's fund-flow bill (资金账单). Source: WeChat Pay's page 资金账单格式. */
final class FundFlowBill {

    private static final String NAMES = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
    private static final String SUMMARY = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

    private FundFlowBill() {}

    /** {@code before}: what the account held when the day began. */
    static String write(long before, List<Movement> movements) {
        BillText text = new BillText().names(NAMES);
        long balance = before;
        for (Movement each : movements) {
            balance += each.fen();
            text.values(values(each, balance));
        }
        List<Long> in =
                movements.stream().map(Movement::fen).filter(fen -> fen >= 0).toList();
        List<Long> out =
                movements.stream().map(Movement::fen).filter(fen -> fen < 0).toList();
        return text.names(SUMMARY)
                .values(List.of(
                        Integer.toString(movements.size()),
                        Integer.toString(in.size()),
                        BillText.yuan(sum(in)),
                        Integer.toString(out.size()),
                        BillText.yuan(-sum(out))))
                .toString();
    }

    private static List<String> values(Movement each, long balance) {
        return List.of(
                Beijing.written(each.at()),
                each.businessNo(),
                each.flowNo(),
                each.name(),
                each.type(),
                each.fen() < 0 ? "支出" : "收入",
                BillText.yuan(Math.abs(each.fen())),
                BillText.yuan(balance),
                each.applicant(),
                BillText.free(each.memo()),
                each.voucher());
    }

    private static long sum(List<Long> fens) {
        return fens.stream().mapToLong(Long::longValue).sum();
    }
}
