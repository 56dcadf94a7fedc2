package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bill.
 *
 * @param number of the detail, from 1; 0 for the totals
 */
record BillRow(int number, List<String> header, List<String> values) {
    /** WeChat writes fees with five decimals; what is finer than a fen is no amount. */
    private static final Pattern YUAN = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,5})?");

    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})(\\.0+)?");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    String text(String column) {
        return values.get(header.indexOf(column)).strip();
    }

    /** The text of a number that WeChat writes as 0 or leaves empty where there is none. */
    @Nullable
    String numberOrNull(String column) {
        String text = text(column);
        return text.isEmpty() || text.equals("0") ? null : text;
    }

    /** Text that a column of ours can keep. */
    String text(String column, int longest) {
        String text = text(column);
        if (text.length() > longest) {
            throw wrong(column);
        }
        return text;
    }

    /** Words for people, cut to what a column of ours can keep. */
    String words(String column, int longest) {
        String text = text(column);
        return text.substring(0, Math.min(longest, text.length()));
    }

    Money yuan(String column) {
        String text = text(column);
        if (!YUAN.matcher(text).matches()) {
            throw wrong(column);
        }
        try {
            return Money.ofYuan(text);
        } catch (IllegalArgumentException finerThanAFen) {
            throw wrong(column);
        }
    }

    int count(String column) {
        var count = COUNT.matcher(text(column));
        if (!count.matches()) {
            throw wrong(column);
        }
        return Integer.parseInt(count.group(1));
    }

    /** @throws BillUnreadable when it is not on this day */
    Instant at(String column, LocalDate day) {
        try {
            LocalDateTime at = LocalDateTime.parse(text(column), TIME);
            if (at.toLocalDate().equals(day)) {
                return at.atZone(BusinessTime.ZONE).toInstant();
            }
        } catch (DateTimeException noTime) {
            throw wrong(column);
        }
        throw new BillUnreadable(where() + "的时间不在 " + day + " 这一天。");
    }

    BillUnreadable wrong(String column) {
        return new BillUnreadable(where() + "的“" + column + "”不对：" + shortened(text(column)) + "。");
    }

    private String where() {
        return number == 0 ? "汇总行" : "第 " + number + " 行";
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
