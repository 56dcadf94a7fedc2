package io.huishu.chassis.sheet;

import java.time.LocalDate;
import java.util.Optional;

/** Days as a workbook counts them, from 1899-12-30; a fraction is the time of day. */
public final class SerialDay {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST = 366;
    private static final int LAST = 80_000;

    private SerialDay() {}

    /** Empty for what is no day between 1901 and 2119. */
    public static Optional<LocalDate> of(String plain) {
        String days = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
        if (!days.matches("[0-9]{3,5}")) {
            return Optional.empty();
        }
        int count = Integer.parseInt(days);
        return count >= FIRST && count <= LAST ? Optional.of(DAY_ZERO.plusDays(count)) : Optional.empty();
    }
}
