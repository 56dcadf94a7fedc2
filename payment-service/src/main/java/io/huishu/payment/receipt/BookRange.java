package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Invalid;
import java.util.regex.Pattern;

/**
 * The numbers of a book.
 *
 * @param code 票据代码, up to 8 letters and digits
 * @param digits to how many digits a number is written, as on the printed form
 */
public record BookRange(String code, long first, long last, int digits) {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,8}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    /**
     * Reads a range as it is printed: {@code 0000012301} to {@code 0000012400}.
     *
     * @throws Invalid when it is none
     */
    public static BookRange read(String code, String first, String last) {
        String plain = code.strip().toUpperCase(java.util.Locale.ROOT);
        if (!CODE.matcher(plain).matches()) {
            throw new Invalid("receipt-book.code", "票据代码是 1 到 8 位数字或字母，请照票据上的填写。");
        }
        if (!NUMBER.matcher(first.strip()).matches()
                || !NUMBER.matcher(last.strip()).matches()) {
            throw new Invalid("receipt-book.number", "起号和止号是 1 到 10 位数字，请照票据上的填写，前面的零也要写。");
        }
        BookRange range = new BookRange(
                plain,
                Long.parseLong(first.strip()),
                Long.parseLong(last.strip()),
                Math.max(first.strip().length(), last.strip().length()));
        if (range.first < 1 || range.first > range.last) {
            throw new Invalid("receipt-book.order", "起号要从 1 开始，止号不能小于起号。");
        }
        return range;
    }

    /** {@code 2026-000001} */
    public String write(long number) {
        return code + "-" + written(number);
    }

    /** The number alone, with its zeros. */
    public String written(long number) {
        return ("%0" + digits + "d").formatted(number);
    }
}
