package io.huishu.payment.bank;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Books;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows that were shown as new, all in one transaction. A second call does nothing. */
@Component
public class CommitStatement {
    private final Statements statements;
    private final BankLines lines;
    private final Books books;
    private final BusinessTime time;

    public CommitStatement(Statements statements, BankLines lines, Books books, BusinessTime time) {
        this.statements = statements;
        this.lines = lines;
        this.books = books;
        this.time = time;
    }

    /**
     * @param alsoRows numbers of rows that look like older lines and are to be written all the same
     * @throws StatementGivenUp when it was given up before
     * @throws io.huishu.payment.ledger.MonthClosed when a month of it was closed since it was checked
     */
    @Transactional
    public void commit(String id, Collection<Integer> alsoRows) {
        BankStatement statement = statements.holdTurn(id);
        if (statement.state() == StatementState.COMMITTED) {
            return;
        }
        statement.demandKept();
        Set<Integer> also = Set.copyOf(alsoRows);
        List<BankLine> fresh = statements.writableRows(id).stream()
                .filter(row -> row.state() == RowState.FRESH || also.contains(row.sheetRow()))
                .map(row -> new BankLine(id, row))
                .toList();
        fresh.stream().map(BankLine::bookedOn).min(LocalDate::compareTo).ifPresent(books::requireOpen);
        int written = lines.addAll(fresh);
        statement.commit(written, time.now());
        statements.save(statement);
        statements.dropRows(id);
    }
}
