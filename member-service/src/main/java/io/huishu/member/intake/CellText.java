package io.huishu.member.intake;

import io.huishu.member.roster.RosterField;
import java.time.LocalDate;

/** What a person meant by a cell: numbers without Excel's exponents, days as dates. */
final class CellText {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 366;
    private static final int LAST_SERIAL = 80_000;
    private static final int LARGEST_EXPONENT = 30;

    private CellText() {}

    static String of(Cell cell, RosterField field) {
        if (cell.kind() == CellKind.TEXT) {
            return cell.text();
        }
        String plain = plain(cell.text());
        return field == RosterField.JOINED_ON ? day(plain, cell.kind()) : plain;
    }

    private static String day(String plain, CellKind kind) {
        String days = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
        boolean serial = days.matches("[0-9]{3,5}")
                && Integer.parseInt(days) >= FIRST_SERIAL
                && Integer.parseInt(days) <= LAST_SERIAL;
        if (serial && (kind == CellKind.DATE || days.length() == 5)) {
            return DAY_ZERO.plusDays(Integer.parseInt(days)).toString();
        }
        // a number drops its last zero, so that October and January look the same
        return plain.matches("[0-9]{4}\\.1") ? plain + "（1 月还是 10 月？）" : plain;
    }

    /** {@code 1.3800001111E10} and {@code 13800001111.0} are {@code 13800001111}. */
    static String plain(String number) {
        if (!number.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
            return number;
        }
        String lower = number.replace('e', 'E');
        int at = lower.indexOf('E');
        String mantissa = at < 0 ? lower : lower.substring(0, at);
        int exponent = at < 0 ? 0 : Integer.parseInt(lower.substring(at + 1));
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            return number;
        }
        String sign = mantissa.startsWith("-") ? "-" : "";
        return sign + shifted(mantissa.substring(sign.length()), exponent);
    }

    private static String shifted(String mantissa, int exponent) {
        int point = mantissa.indexOf('.');
        String digits = mantissa.replace(".", "");
        int place = (point < 0 ? digits.length() : point) + exponent;
        if (place <= 0) {
            digits = "0".repeat(1 - place) + digits;
            place = 1;
        } else if (place > digits.length()) {
            digits = digits + "0".repeat(place - digits.length());
        }
        String fraction = digits.substring(place).replaceFirst("0+$", "");
        return fraction.isEmpty() ? digits.substring(0, place) : digits.substring(0, place) + "." + fraction;
    }
}
