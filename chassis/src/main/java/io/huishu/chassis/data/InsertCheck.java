package io.huishu.chassis.data;

import io.huishu.chassis.data.StatementJudge.Refused;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import org.jspecify.annotations.Nullable;

/** An INSERT into a tenant's table writes the chamber, and nothing else, into tenant_id of every row. */
final class InsertCheck {
    private final TenantMark mark;

    InsertCheck(TenantMark mark) {
        this.mark = mark;
    }

    void check(Insert insert) {
        if (insert.getColumns() == null || insert.getSelect() == null || insert.getConflictAction() != null) {
            throw new Refused("an INSERT without a column list");
        }
        List<Integer> at = IntStream.range(0, insert.getColumns().size())
                .filter(i -> QueryBlock.isTenantColumn(insert.getColumns().get(i)))
                .boxed()
                .toList();
        if (at.size() != 1) {
            throw new Refused("an INSERT that does not name tenant_id once");
        }
        source(insert.getSelect(), at.getFirst(), insert.getColumns().size());
    }

    private void source(@Nullable Select source, int at, int width) {
        switch (source) {
            case Values values -> rows(values.getExpressions(), at, width);
            case ParenthesedSelect inner -> source(inner.getSelect(), at, width);
            case SetOperationList union -> union.getSelects().forEach(each -> source(each, at, width));
            case PlainSelect select -> selected(select, at, width);
            case null, default -> throw new Refused("an INSERT from an unknown source");
        }
    }

    private void rows(ExpressionList<?> rows, int at, int width) {
        if (rows instanceof ParenthesedExpressionList<?> row) {
            row(row, at, width);
            return;
        }
        for (Expression each : rows) {
            if (!(each instanceof ParenthesedExpressionList<?> row)) {
                throw new Refused("an INSERT of rows that cannot be read");
            }
            row(row, at, width);
        }
    }

    private void row(ExpressionList<?> row, int at, int width) {
        if (row.size() != width || !mark.is(row.get(at))) {
            throw new Refused("an INSERT that chooses its own tenant_id");
        }
    }

    private void selected(PlainSelect select, int at, int width) {
        if (select.getSelectItems().size() != width) {
            throw new Refused("an INSERT … SELECT whose columns do not match");
        }
        Expression value = select.getSelectItem(at).getExpression();
        QueryBlock block = new QueryBlock(mark, select.getFromItem(), select.getJoins(), select.getWhere());
        if (!mark.is(value) && !block.isHeldTenant(value)) {
            throw new Refused("an INSERT … SELECT that chooses its own tenant_id");
        }
    }
}
