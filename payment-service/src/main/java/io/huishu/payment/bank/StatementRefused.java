package io.huishu.payment.bank;

import io.huishu.chassis.sheet.WorkbookRefused;

/** A file that holds no bank statement. Nothing of it is kept. */
public final class StatementRefused extends WorkbookRefused {
    private static final long serialVersionUID = 1L;

    private StatementRefused(String what, String sentence) {
        super(what, sentence);
    }

    public static StatementRefused pdf() {
        return new StatementRefused("pdf", "这是 PDF 文件，读不出表格，请在网上银行里改选导出 Excel 或 CSV。");
    }

    public static StatementRefused notText() {
        return new StatementRefused("not-table", "这个文件不是 Excel 工作簿，也不是 CSV 文本，请在网上银行里重新导出 Excel 或 CSV。");
    }

    public static StatementRefused unknownCharset() {
        return new StatementRefused("charset", "这个 CSV 文件的文字编码看不懂，请用 Excel 打开后另存为 .xlsx 再上传。");
    }

    public static StatementRefused openQuote(int row) {
        return new StatementRefused("open-quote", "第 " + row + " 行的引号没有成对，CSV 文件可能不完整，请重新导出。");
    }

    static StatementRefused noLines() {
        return new StatementRefused("empty", "表头下面没有任何流水，请确认导出的日期范围里有交易。");
    }

    static StatementRefused noSuchRow(int row) {
        return new StatementRefused("no-header-row", "文件里没有第 " + row + " 行，请重新选择表头所在的行。");
    }

    static StatementRefused columnsMissing() {
        return new StatementRefused("columns-missing", "请至少指明哪一列是交易日期、哪一列是收入金额（或发生额）。");
    }

    static StatementRefused columnTwice(StatementField field) {
        return new StatementRefused("column-twice", "“" + field.word() + "”只能对应一列，请检查后再试。");
    }
}
