package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as banks write it, exact to the fen. */
final class WrittenAmount {
    private static final Pattern FORM = Pattern.compile(
            "([+-]?)(?:CNY|RMB|¥)?([+-]?)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,13})(?:\\.[0-9]*)?|\\.[0-9]+)(?:元|圆)?(-?)");
    /** What a workbook's number is exact to: 0.1 + 0.2 stands in the file as 0.30000000000000004. */
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_WHOLE_DIGITS = 13;

    private WrittenAmount() {}

    /** Whether the cell stands for "nothing": a dash, a slash. */
    static boolean isBlank(Cell cell) {
        return PlainText.narrow(cell.text()).matches("[-/—–―]*");
    }

    /** @throws IllegalArgumentException with the reason in Chinese */
    static Money of(Cell cell) {
        String text = PlainText.narrow(cell.plain()).replaceAll("(?<=[0-9¥YB+-])\\s+(?=[0-9¥+-])", "");
        boolean inParentheses = text.matches("\\(.*\\)");
        Matcher form = FORM.matcher(inParentheses ? text.substring(1, text.length() - 1) : text);
        if (!form.matches()) {
            throw new IllegalArgumentException("“" + shortened(text) + "”不是金额");
        }
        String digits = form.group(3).replace(",", "");
        String yuan = cell.kind() == CellKind.TEXT ? digits : toExactDigits(digits);
        int minuses = (inParentheses ? 1 : 0)
                + form.group(1).replace("+", "").length()
                + form.group(2).replace("+", "").length()
                + form.group(4).length();
        if (minuses > 1) {
            throw new IllegalArgumentException("“" + shortened(text) + "”不是金额");
        }
        Money money = inFen(yuan, text);
        return minuses == 0 ? money : Money.ZERO.minus(money);
    }

    private static Money inFen(String yuan, String text) {
        String whole = yuan.contains(".") ? yuan.substring(0, yuan.indexOf('.')) : yuan;
        if (whole.length() > MOST_WHOLE_DIGITS) {
            throw new IllegalArgumentException("“" + shortened(text) + "”这个金额太大");
        }
        String fraction = yuan.contains(".") ? yuan.substring(yuan.indexOf('.') + 1) : "";
        if (!fraction.matches("[0-9]{0,2}0*")) {
            throw new IllegalArgumentException("“" + shortened(text) + "”比一分钱还细");
        }
        return Money.ofYuan((whole.isEmpty() ? "0" : whole) + "." + (fraction + "00").substring(0, 2));
    }

    /** Rounds to the digits that a workbook's number is good for; a text is taken as it stands. */
    private static String toExactDigits(String digits) {
        int point = digits.indexOf('.');
        String all = digits.replace(".", "");
        String significant = all.replaceFirst("^0+", "");
        int spare = significant.length() - EXACT_DIGITS;
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        if (spare <= 0 || spare > decimals || significant.length() > 18) {
            return digits;
        }
        long unit = Math.powExact(10L, spare);
        long rounded = (Long.parseLong(significant) + unit / 2) / unit;
        int left = decimals - spare;
        String padded =
                "0".repeat(Math.max(0, left + 1 - String.valueOf(rounded).length())) + rounded;
        return padded.substring(0, padded.length() - left) + "." + padded.substring(padded.length() - left);
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
