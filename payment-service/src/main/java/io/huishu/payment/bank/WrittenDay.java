package io.huishu.payment.bank;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import io.huishu.chassis.sheet.SerialDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as banks write it, with or without the time behind it. Year first always: 03/04/2026 could be two days. */
final class WrittenDay {
    private static final Pattern PARTED = Pattern.compile(
            "(20[0-9]{2})\\s*([-/.年])\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?(?:[\\sT-].*)?", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile(
            "(20[0-9]{2})([0-9]{2})([0-9]{2})(?:[\\sT-].*|[0-9]{6}(?:[0-9]{3})?(?:\\..*)?)?", Pattern.DOTALL);

    private WrittenDay() {}

    /** Empty when it is no day of this century. */
    static Optional<LocalDate> of(Cell cell) {
        String text = PlainText.narrow(cell.plain());
        if (cell.kind() == CellKind.DATE) {
            return SerialDay.of(text).filter(day -> day.getYear() >= 2000);
        }
        Matcher run = RUN.matcher(text);
        if (run.matches()) {
            return day(run.group(1), run.group(2), run.group(3));
        }
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return day(parted.group(1), parted.group(3), parted.group(4));
        }
        return cell.kind() == CellKind.NUMBER
                ? SerialDay.of(text).filter(day -> day.getYear() >= 2000)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
