package io.huishu.payment.bank.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.bank.BankStatement;
import io.huishu.payment.bank.KeptLayout;
import io.huishu.payment.bank.LayoutChoice;
import io.huishu.payment.bank.LineFault;
import io.huishu.payment.bank.RowState;
import io.huishu.payment.bank.SealedAccount;
import io.huishu.payment.bank.StatementColumn;
import io.huishu.payment.bank.StatementRow;
import io.huishu.payment.bank.StatementRowView;
import io.huishu.payment.bank.StatementView;
import io.huishu.payment.bank.Statements;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@link Statements} in MySQL. */
@Repository
class MyBatisStatements implements Statements {
    private static final int ROWS_AT_ONCE = 200;

    private final StatementMapper mapper;
    private final JsonMapper json;

    MyBatisStatements(StatementMapper mapper, JsonMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public void add(BankStatement statement, List<StatementRow> rows) {
        mapper.insert(statement);
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<StatementRow> some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
            mapper.insertRows(statement.id(), some.stream().map(this::record).toList());
        }
    }

    @Override
    public BankStatement holdTurn(String id) {
        mapper.holdUnwritten();
        return hold(id);
    }

    @Override
    public BankStatement hold(String id) {
        return found(mapper.hold(id));
    }

    @Override
    public void save(BankStatement statement) {
        Stale.unlessOne(mapper.updateById(statement), statement.fileName());
    }

    @Override
    public List<StatementRow> writableRows(String id) {
        return mapper.writableRows(id).stream().map(this::row).toList();
    }

    @Override
    public void dropRows(String id) {
        mapper.dropRows(id);
    }

    @Override
    public List<String> unwrittenBefore(Instant moment) {
        return mapper.unwrittenBefore(moment);
    }

    @Override
    public Page<StatementView> list(Cursor cursor) {
        return Page.of(mapper.list(cursor.after(), cursor.limit() + 1), cursor.limit(), StatementView::id);
    }

    @Override
    public StatementView view(String id) {
        return found(mapper.view(id));
    }

    @Override
    public List<StatementColumn> columns(String id) {
        return List.of(json.readValue(found(mapper.headers(id)), StatementColumn[].class));
    }

    @Override
    public Page<StatementRowView> rows(String id, @Nullable RowState state, Cursor cursor) {
        List<StatementRowView> rows = mapper.rows(id, state, number(cursor.after()), cursor.limit() + 1).stream()
                .map(this::view)
                .toList();
        return Page.of(rows, cursor.limit(), row -> String.valueOf(row.rowNumber()));
    }

    private static @Nullable Integer number(@Nullable String after) {
        if (after != null && !after.matches("[0-9]{1,9}")) {
            throw new Invalid("page.cursor", "翻页标记已失效，请从第一页重新查看。");
        }
        return after == null ? null : Integer.valueOf(after);
    }

    @Override
    public String written(List<StatementColumn> columns) {
        return json.writeValueAsString(columns);
    }

    @Override
    public List<KeptLayout> layouts() {
        return mapper.layouts().stream()
                .map(kept ->
                        new KeptLayout(kept.id(), List.of(json.readValue(kept.columns(), LayoutChoice.Chosen[].class))))
                .toList();
    }

    @Override
    public void keep(KeptLayout layout, String by, Instant at) {
        mapper.keep(layout.fingerprint(), json.writeValueAsString(layout.columns()), by, at);
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("statement.missing", "这次流水导入");
        }
        return row;
    }

    private RowRecord record(StatementRow row) {
        SealedAccount account = row.account();
        return new RowRecord(
                row.id(),
                row.sheetRow(),
                row.state(),
                row.identity(),
                row.bookedOn(),
                row.direction(),
                row.amount(),
                row.balance(),
                row.payer(),
                account == null ? null : account.cipher(),
                account == null ? null : account.tail(),
                row.memo(),
                row.serial(),
                row.ownTail(),
                json.writeValueAsString(row.faults()));
    }

    private StatementRow row(RowRecord row) {
        String cipher = row.accountCipher();
        String tail = row.accountTail();
        return new StatementRow(
                row.id(),
                row.sheetRow(),
                row.state(),
                row.identity(),
                row.bookedOn(),
                row.direction(),
                row.amount(),
                row.balance(),
                row.payer(),
                cipher == null || tail == null ? null : new SealedAccount(cipher, tail),
                row.memo(),
                row.serial(),
                row.ownTail(),
                faults(row));
    }

    private StatementRowView view(RowRecord row) {
        return new StatementRowView(
                row.sheetRow(),
                row.state(),
                row.bookedOn(),
                row.direction(),
                row.amount(),
                row.balance(),
                row.payer(),
                row.accountTail() == null ? null : "****" + row.accountTail(),
                row.memo(),
                row.serial(),
                faults(row));
    }

    private List<LineFault> faults(RowRecord row) {
        return List.of(json.readValue(row.faults(), LineFault[].class));
    }
}
