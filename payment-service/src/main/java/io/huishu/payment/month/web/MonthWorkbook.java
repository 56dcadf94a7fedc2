package io.huishu.payment.month.web;

import io.huishu.chassis.sheet.WorkbookWriter;
import io.huishu.payment.month.AccountMonth;
import io.huishu.payment.month.AccountTotal;
import io.huishu.payment.month.ControlTotals;
import io.huishu.payment.month.MonthState;
import io.huishu.payment.month.VoucherLine;
import java.util.List;

/** A month's ledger as a workbook: 凭证 with a row for each movement, 控制合计 with what they must sum up to. */
final class MonthWorkbook implements AutoCloseable {
    private static final List<String> HEAD =
            List.of("序号", "日期", "业务", "借方科目", "贷方科目", "金额（元）", "单位", "摘要", "业务编号", "凭证编号");
    private static final List<String> TOTALS_HEAD = List.of("科目", "期初余额（元）", "借方发生（元）", "贷方发生（元）", "期末余额（元）");
    private static final int TOTALS_HEAD_ROW = 4;

    private final WorkbookWriter book = new WorkbookWriter();
    private final WorkbookWriter.Sheet vouchers = book.sheet("凭证");
    private int row;

    MonthWorkbook() {
        vouchers.head(0, HEAD);
    }

    void voucher(VoucherLine line) {
        row++;
        vouchers.count(row, 0, row);
        vouchers.text(row, 1, line.bookedOn().toString());
        vouchers.text(row, 2, line.kind().title());
        vouchers.text(row, 3, line.debit().title());
        vouchers.text(row, 4, line.credit().title());
        vouchers.amount(row, 5, line.amount());
        vouchers.text(row, 6, line.unitName());
        vouchers.text(row, 7, line.memo());
        vouchers.text(row, 8, line.sourceId());
        vouchers.text(row, 9, line.id());
    }

    void totals(AccountMonth month, ControlTotals totals) {
        WorkbookWriter.Sheet sheet = book.sheet("控制合计");
        boolean closed = month.state() != MonthState.OPEN;
        sheet.text(0, 0, month.month() + (closed ? "，已结账" : "，尚未结账，仅供核对"));
        sheet.text(1, 0, "凭证 " + totals.lines() + " 行，借方合计与贷方合计都应为：");
        sheet.amount(2, 0, totals.debit());
        sheet.head(TOTALS_HEAD_ROW, TOTALS_HEAD);
        int at = TOTALS_HEAD_ROW + 1;
        for (AccountTotal account : totals.accounts()) {
            sheet.text(at, 0, account.title());
            sheet.amount(at, 1, account.opening());
            sheet.amount(at, 2, account.debit());
            sheet.amount(at, 3, account.credit());
            sheet.amount(at, 4, account.closing());
            at++;
        }
    }

    byte[] bytes() {
        return book.bytes();
    }

    @Override
    public void close() {
        book.close();
    }
}
