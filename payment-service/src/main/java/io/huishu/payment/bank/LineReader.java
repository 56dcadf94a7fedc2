package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands one line of a statement; whatever cannot be understood becomes a fault of that line, with its column. */
final class LineReader {
    private static final int LONGEST_PAYER = 120;
    private static final int LONGEST_SERIAL = 64;
    private static final int DIGITS_OF_A_NUMBER = 15;
    private static final int TAIL = 4;

    private final Columns columns;
    private final RawLine line;
    private final List<LineFault> faults = new ArrayList<>();

    private LineReader(Columns columns, RawLine line) {
        this.columns = columns;
        this.line = line;
    }

    static ReadLine read(Columns columns, RawLine line) {
        return new LineReader(columns, line).read();
    }

    private ReadLine read() {
        LocalDate day = day();
        Money signed = signed();
        Direction direction = signed != null && signed.fen() < 0 ? Direction.OUT : Direction.IN;
        boolean paidOut = direction == Direction.OUT && columns.has(StatementField.PAYEE);
        String payer = line.text(paidOut ? StatementField.PAYEE : StatementField.PAYER);
        String own = account(StatementField.OWN_ACCOUNT);
        return new ReadLine(
                line.rowNumber(),
                day,
                direction,
                signed == null || signed.fen() >= 0 ? signed : Money.ZERO.minus(signed),
                balance(),
                payer.length() <= LONGEST_PAYER ? payer : payer.substring(0, LONGEST_PAYER),
                account(paidOut ? StatementField.PAYEE_ACCOUNT : StatementField.PAYER_ACCOUNT),
                line.memo(),
                serial(),
                own == null ? null : tail(own),
                List.copyOf(faults));
    }

    private @Nullable LocalDate day() {
        Cell cell = line.cell(StatementField.DAY);
        if (cell == null) {
            faults.add(LineFault.of(StatementField.DAY, "没有日期"));
            return null;
        }
        LocalDate day = WrittenDay.of(cell).orElse(null);
        if (day == null) {
            faults.add(LineFault.of(StatementField.DAY, "“" + PlainText.of(cell.text()) + "”不是能看懂的日期"));
        }
        return day;
    }

    /** Money that came is positive; null with a fault when there is no such amount. */
    private @Nullable Money signed() {
        int before = faults.size();
        Money in = amount(StatementField.INCOME);
        Money out = amount(StatementField.OUTGOING);
        Money either = amount(StatementField.AMOUNT);
        if (faults.size() > before) {
            return null;
        }
        if (in.fen() != 0 && out.fen() != 0) {
            faults.add(LineFault.of(StatementField.INCOME, "收入和支出两列都有金额"));
            return null;
        }
        Money sum = either.fen() == 0 ? in.minus(out) : directed(either);
        if (sum.fen() == 0) {
            faults.add(LineFault.of(
                    columns.has(StatementField.AMOUNT) ? StatementField.AMOUNT : StatementField.INCOME, "没有金额"));
            return null;
        }
        return sum;
    }

    /** Some banks write money that went with a minus, some with a word, some with both; a minus before income takes it back. */
    private Money directed(Money amount) {
        boolean out = PlainText.narrow(line.text(StatementField.DIRECTION)).matches("(?s)([借付支往出取D]|转出).*");
        return out && amount.fen() > 0 ? Money.ZERO.minus(amount) : amount;
    }

    private Money amount(StatementField field) {
        Cell cell = line.cell(field);
        if (cell == null || WrittenAmount.isBlank(cell)) {
            return Money.ZERO;
        }
        try {
            return WrittenAmount.of(cell);
        } catch (IllegalArgumentException e) {
            faults.add(LineFault.of(field, String.valueOf(e.getMessage())));
            return Money.ZERO;
        }
    }

    /** Only a help to tell lines apart: one that cannot be read is none. */
    private @Nullable Money balance() {
        Cell cell = line.cell(StatementField.BALANCE);
        if (cell == null || WrittenAmount.isBlank(cell)) {
            return null;
        }
        try {
            return WrittenAmount.of(cell);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String account(StatementField field) {
        Cell cell = line.cell(field);
        if (cell == null || hasLostDigits(cell)) {
            return null;
        }
        String number = PlainText.narrow(cell.plain()).replaceAll("[\\s-]", "");
        return number.matches("[0-9A-Za-z*]{4,40}") ? number : null;
    }

    private @Nullable String serial() {
        Cell cell = line.cell(StatementField.SERIAL);
        if (cell == null || hasLostDigits(cell)) {
            return null;
        }
        String serial = PlainText.narrow(cell.plain());
        return serial.matches("[0\\s-]*") || serial.length() > LONGEST_SERIAL ? null : serial;
    }

    /** A workbook keeps a number to 15 digits; longer ones end in wrong zeros, or stand there as 6.22E+17. */
    private static boolean hasLostDigits(Cell cell) {
        return cell.kind() == CellKind.TEXT
                ? PlainText.narrow(cell.text()).matches("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]{1,3}")
                : cell.plain().replaceFirst("\\..*", "").length() > DIGITS_OF_A_NUMBER;
    }

    static String tail(String account) {
        return account.length() <= TAIL ? account : account.substring(account.length() - TAIL);
    }
}
