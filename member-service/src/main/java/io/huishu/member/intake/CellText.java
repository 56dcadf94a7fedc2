package io.huishu.member.intake;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import io.huishu.chassis.sheet.SerialDay;
import io.huishu.member.roster.RosterField;
import java.time.LocalDate;
import java.util.Optional;

/** What a person meant by a cell: numbers without Excel's exponents, days as dates. */
final class CellText {
    private CellText() {}

    static String of(Cell cell, RosterField field) {
        if (cell.kind() == CellKind.TEXT) {
            return cell.text();
        }
        String plain = cell.plain();
        return field == RosterField.JOINED_ON ? day(plain, cell.kind()) : plain;
    }

    private static String day(String plain, CellKind kind) {
        Optional<LocalDate> serial = SerialDay.of(plain);
        if (serial.isPresent() && (kind == CellKind.DATE || plain.matches("[0-9]{5}(\\..*)?"))) {
            return serial.get().toString();
        }
        // a number drops its last zero, so that October and January look the same
        return plain.matches("[0-9]{4}\\.1") ? plain + "（1 月还是 10 月？）" : plain;
    }
}
