package io.huishu.payment.month;

import java.time.YearMonth;

/** A month as its rows are numbered: 202610 is October 2026. */
public final class MonthNumber {
    private static final int HUNDRED = 100;

    private MonthNumber() {}

    public static int of(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    public static YearMonth month(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED);
    }

    /** As people say it: {@code 2026年10月}. */
    static String words(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
