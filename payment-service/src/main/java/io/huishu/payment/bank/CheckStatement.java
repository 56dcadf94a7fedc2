package io.huishu.payment.bank;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Books;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dry run: judges a statement and keeps it, so that what is written later is what was shown. */
@Component
public class CheckStatement {
    private static final Duration KEPT_UNWRITTEN = Duration.ofDays(2);

    private final Statements statements;
    private final BankLines lines;
    private final FieldCipher cipher;
    private final Books books;
    private final BusinessTime time;
    private final Ids ids;

    public CheckStatement(
            Statements statements, BankLines lines, FieldCipher cipher, Books books, BusinessTime time, Ids ids) {
        this.statements = statements;
        this.lines = lines;
        this.cipher = cipher;
        this.books = books;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param by the account that uploads
     * @return the import's id
     */
    @Transactional
    public String check(String fileName, StatementContent.Known content, String by) {
        giveUpOldOnes();
        List<ReadLine> read = LineIdentity.withTrueSerials(content.lines().stream()
                .map(line -> judged(LineReader.read(content.columns(), line)))
                .toList());
        Optional<LocalDate> closed = books.closedThrough();
        List<StatementRow> rows =
                rows(read).stream().map(row -> inOpenMonth(row, closed)).toList();
        List<StatementRow> fresh =
                rows.stream().filter(row -> row.state() == RowState.FRESH).toList();
        BankStatement statement = new BankStatement(
                        ids.next(),
                        fileName,
                        content.bank(),
                        statements.written(content.columns().all()),
                        by,
                        time.now())
                .counting(counts(rows, fresh, content.skipped()), day(read, true), day(read, false));
        statements.add(statement, rows);
        return statement.id();
    }

    private void giveUpOldOnes() {
        for (String id : statements.unwrittenBefore(time.now().minus(KEPT_UNWRITTEN))) {
            BankStatement old = statements.hold(id);
            old.giveUp();
            statements.save(old);
            statements.dropRows(id);
        }
    }

    private ReadLine judged(ReadLine line) {
        LocalDate day = line.day();
        return day != null && day.isAfter(time.today())
                ? line.withFault(LineFault.of(StatementField.DAY, day + " 还没有到"))
                : line;
    }

    /** A line of a closed month that was imported before is known; a new one is refused. */
    private StatementRow inOpenMonth(StatementRow row, Optional<LocalDate> closed) {
        LocalDate day = row.bookedOn();
        boolean late = row.state() != RowState.KNOWN
                && day != null
                && closed.filter(last -> !day.isAfter(last)).isPresent();
        return late ? row.refused(LineFault.of(StatementField.DAY, YearMonth.from(day) + " 已经结账，不能再加进流水")) : row;
    }

    private List<StatementRow> rows(List<ReadLine> read) {
        List<ReadLine> sound = read.stream().filter(ReadLine::isSound).toList();
        List<String> identities = LineIdentity.of(sound);
        Recognise recognise = Recognise.among(lines, sound, identities);
        List<StatementRow> rows = new ArrayList<>();
        int next = 0;
        for (ReadLine line : read) {
            String identity = line.isSound() ? identities.get(next++) : null;
            rows.add(row(line, identity, identity == null ? RowState.FAULTY : recognise.state(line, identity)));
        }
        return rows;
    }

    private StatementRow row(ReadLine line, @Nullable String identity, RowState state) {
        String id = ids.next();
        String account = line.account();
        return new StatementRow(
                id,
                line.rowNumber(),
                state,
                identity,
                line.day(),
                line.direction(),
                line.amount(),
                line.balance(),
                line.payer(),
                account == null
                        ? null
                        : new SealedAccount(cipher.encrypt(account, SealedAccount.place(id)), LineReader.tail(account)),
                line.memo(),
                line.serial(),
                line.ownTail(),
                line.faults());
    }

    private static StatementCounts counts(List<StatementRow> rows, List<StatementRow> fresh, int skipped) {
        return new StatementCounts(
                fresh.size(),
                count(rows, RowState.KNOWN),
                count(rows, RowState.SIMILAR),
                count(rows, RowState.FAULTY),
                skipped,
                sum(fresh, Direction.IN),
                sum(fresh, Direction.OUT));
    }

    private static int count(List<StatementRow> rows, RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    private static Money sum(List<StatementRow> rows, Direction direction) {
        return rows.stream()
                .filter(row -> row.direction() == direction)
                .map(row -> Objects.requireNonNull(row.amount()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static @Nullable LocalDate day(List<ReadLine> read, boolean first) {
        return read.stream()
                .map(ReadLine::day)
                .filter(Objects::nonNull)
                .reduce((a, b) -> a.isBefore(b) == first ? a : b)
                .orElse(null);
    }
}
