package io.huishu.payment.bill;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bill as WeChat writes it: UTF-8, a line of column names, detail lines with a back-quote before every value, a line of
 * names of totals and one line of totals
 * (pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html). Since every value begins with a back-quote, a
 * comma inside a value does not part it.
 *
 * @param lines the details, in the file's order
 */
record BillFile(List<BillRow> lines, BillRow totals) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String QUOTE = "`";

    /**
     * @param columns the names that the details must have; more are allowed
     * @param totals likewise of the totals; the first begins their line
     * @throws BillUnreadable when a byte, a column or a line is not where it belongs
     */
    static BillFile read(byte[] file, List<String> columns, List<String> totals) {
        List<String> text = text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int foot = foot(text, totals.getFirst());
        List<String> header = header(text.getFirst(), columns);
        List<BillRow> rows = new ArrayList<>();
        for (int i = 1; i < foot; i++) {
            rows.add(row(i, header, text.get(i)));
        }
        return new BillFile(List.copyOf(rows), row(0, header(text.get(foot), totals), text.get(foot + 1)));
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BillUnreadable("账单不是 UTF-8 文本。");
        }
    }

    /** A file that was cut off has no totals. */
    private static int foot(List<String> text, String firstTotal) {
        int foot = text.size() - 2;
        if (foot < 1 || !names(text.get(foot)).getFirst().equals(firstTotal)) {
            throw new BillUnreadable("账单没有汇总行，可能没有下载完整。");
        }
        return foot;
    }

    private static List<String> header(String line, List<String> needed) {
        List<String> names = names(line);
        if (!new HashSet<>(names).containsAll(needed)) {
            List<String> absent =
                    needed.stream().filter(name -> !names.contains(name)).toList();
            throw new BillUnreadable("账单缺少这些列：" + String.join("、", absent) + "。");
        }
        return names;
    }

    /** Column names with the brackets that WeChat writes now; older files have wide ones. */
    private static List<String> names(String line) {
        return Stream.of(line.split(",", -1))
                .map(name -> name.replace(QUOTE, "").strip().replace("（元）", "(元)"))
                .toList();
    }

    private static BillRow row(int number, List<String> header, String line) {
        String[] values = line.substring(1).split(",`", -1);
        if (!line.startsWith(QUOTE) || values.length != header.size()) {
            throw new BillUnreadable((number == 0 ? "汇总行" : "第 " + number + " 行") + "的列数不对。");
        }
        return new BillRow(number, header, List.of(values));
    }
}
