package io.huishu.chassis.sheet;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A file that cannot be read as the table it should be. Nothing of it is kept. */
public class WorkbookRefused extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param what the rule's part of the code */
    protected WorkbookRefused(String what, String sentence) {
        super("workbook." + what, Kind.INVALID, sentence);
    }

    public static WorkbookRefused empty() {
        return new WorkbookRefused("empty", "这个工作簿是空的，没有任何内容。");
    }

    public static WorkbookRefused tooLarge() {
        return new WorkbookRefused("too-large", "文件超过 10 MB，请拆分后再上传。");
    }

    public static WorkbookRefused locked() {
        return new WorkbookRefused("locked", "工作簿有密码保护，请去掉密码再上传。");
    }

    public static WorkbookRefused oldExcel() {
        return new WorkbookRefused("old-format", "这是旧版 Excel 文件（.xls），请在 Excel 里另存为 .xlsx 再上传。");
    }

    public static WorkbookRefused webPage() {
        return new WorkbookRefused("not-xlsx", "这个文件其实是网页，不是 Excel 工作簿，请用 Excel 打开后另存为 .xlsx 再上传。");
    }

    public static WorkbookRefused notWorkbook() {
        return new WorkbookRefused("not-xlsx", "这个文件不是 .xlsx 工作簿（可能是改了扩展名的文本或其他文件），请用 Excel 另存为 .xlsx 再上传。");
    }

    public static WorkbookRefused broken() {
        return new WorkbookRefused("broken", "工作簿已损坏，读不出来，请用 Excel 打开、重新保存后再上传。");
    }

    /** It would unpack to far more than any table needs, or holds what no workbook of Excel's holds. */
    public static WorkbookRefused bomb() {
        return new WorkbookRefused("suspicious", "这个文件展开后异常庞大或含有可疑内容，为安全起见不能上传，请把内容复制到新的工作簿里再试。");
    }

    public static WorkbookRefused markup() {
        return new WorkbookRefused("suspicious", "这个文件里有不允许的 DOCTYPE 或外部引用，不能上传，请把内容复制到新的工作簿里再试。");
    }

    public static WorkbookRefused tooManyRows(int most) {
        return new WorkbookRefused("too-many-rows", "一次最多导入 " + most + " 行，请拆成几个文件分别导入。");
    }

    public static WorkbookRefused tooManyColumns(int most) {
        return new WorkbookRefused("too-many-columns", "表格超过 " + most + " 列，请删掉不用的列再上传。");
    }

    public static WorkbookRefused cellTooLong(int row) {
        return new WorkbookRefused("cell-too-long", "第 " + row + " 行有一个格子的内容太长，请删减后再上传。");
    }
}
