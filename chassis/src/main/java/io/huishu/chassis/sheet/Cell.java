package io.huishu.chassis.sheet;

/**
 * A cell that is not blank.
 *
 * @param column from 0
 * @param text as the file has it: a number may stand there as {@code 1.38E10}
 */
public record Cell(int column, String text, CellKind kind) {
    private static final int LARGEST_EXPONENT = 30;

    /** A number without exponent and idle zeros: {@code 1.38E10} and {@code 13800000000.0} are {@code 13800000000}. */
    public String plain() {
        return kind == CellKind.TEXT || !text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
                ? text
                : unfolded(text.replace('e', 'E'));
    }

    private static String unfolded(String number) {
        int at = number.indexOf('E');
        String mantissa = at < 0 ? number : number.substring(0, at);
        int exponent = at < 0 ? 0 : Integer.parseInt(number.substring(at + 1));
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
