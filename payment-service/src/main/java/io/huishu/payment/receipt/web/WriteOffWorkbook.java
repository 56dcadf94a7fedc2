package io.huishu.payment.receipt.web;

import io.huishu.chassis.sheet.WorkbookWriter;
import io.huishu.payment.receipt.BookKind;
import io.huishu.payment.receipt.WriteOff;
import io.huishu.payment.receipt.WriteOffLine;
import java.util.List;

/** The write-off list as a workbook. */
final class WriteOffWorkbook {
    private static final List<String> HEAD = List.of(
            "票据名称", "票据代码", "本内起号", "本内止号", "份数", "使用起号", "使用止号", "使用份数", "作废份数", "作废号码", "有效金额（元）", "作废金额（元）", "结存起号",
            "结存止号", "结存份数");

    private final WorkbookWriter.Sheet sheet;

    private WriteOffWorkbook(WorkbookWriter book) {
        this.sheet = book.sheet("核销表");
    }

    static byte[] of(WriteOff list) {
        try (WorkbookWriter book = new WorkbookWriter()) {
            new WriteOffWorkbook(book).write(list);
            return book.bytes();
        }
    }

    private void write(WriteOff list) {
        sheet.text(0, 0, "会费票据核销表　" + list.from() + " 至 " + list.to());
        sheet.head(1, HEAD);
        int at = 2;
        for (WriteOffLine line : list.lines()) {
            line(at++, line);
        }
        sums(at, list);
    }

    private void line(int row, WriteOffLine line) {
        sheet.text(row, 0, line.kind() == BookKind.PAPER ? "会费票据（纸质）" : "会费票据（电子）");
        sheet.text(row, 1, line.code());
        sheet.text(row, 2, line.firstNumber());
        sheet.text(row, 3, line.lastNumber());
        sheet.count(row, 4, line.quantity());
        sheet.text(row, 5, line.usedFrom());
        sheet.text(row, 6, line.usedTo());
        sheet.count(row, 7, line.used());
        sheet.count(row, 8, line.voided());
        sheet.text(row, 9, String.join("、", line.voidNumbers()));
        sheet.amount(row, 10, line.amount());
        sheet.amount(row, 11, line.voidedAmount());
        sheet.text(row, 12, line.leftFrom());
        sheet.text(row, 13, line.leftTo());
        sheet.count(row, 14, line.left());
    }

    private void sums(int row, WriteOff list) {
        sheet.text(row, 0, "合计");
        sheet.count(row, 7, list.used());
        sheet.count(row, 8, list.voided());
        sheet.amount(row, 10, list.amount());
        sheet.amount(row, 11, list.voidedAmount());
    }
}
