package io.huishu.chassis.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import org.jspecify.annotations.Nullable;

/**
 * One FROM with its joins and its WHERE: which of its tables are held to the chamber by a condition that no row can get
 * round. A condition in WHERE holds every table; one in an outer join's ON holds only the side that may be missing.
 */
final class QueryBlock {
    private final TenantMark mark;
    private final List<Table> tables = new ArrayList<>();
    private final Set<Table> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private int sources;

    QueryBlock(TenantMark mark, @Nullable FromItem from, @Nullable List<Join> joins, @Nullable Expression where) {
        this.mark = mark;
        tables.addAll(joined(from, joins));
        if (where != null) {
            holdBy(where, tables, sources == 1);
        }
    }

    List<Table> tables() {
        return tables;
    }

    boolean holds(Table table) {
        return held.contains(table);
    }

    /** True when the column is the tenant's column of a table that this block holds to the chamber. */
    boolean isHeldTenant(Expression expression) {
        return expression instanceof Column column
                && isTenantColumn(column)
                && tables.stream().anyMatch(table -> holds(table) && belongs(column, table, sources == 1));
    }

    static boolean isTenantColumn(Column column) {
        return TenantTables.plain(column.getColumnName()).equals(TenantTables.COLUMN);
    }

    private List<Table> joined(@Nullable FromItem first, @Nullable List<Join> joins) {
        List<Table> before = new ArrayList<>(members(first));
        for (Join join : joins == null ? List.<Join>of() : joins) {
            List<Table> added = members(join.getFromItem());
            List<Table> holdable = holdableBy(join, before, added);
            join.getOnExpressions().forEach(on -> holdBy(on, holdable, false));
            before.addAll(added);
        }
        return before;
    }

    private List<Table> members(@Nullable FromItem item) {
        if (item instanceof ParenthesedFromItem group) {
            return joined(group.getFromItem(), group.getJoins());
        }
        sources += item == null ? 0 : 1;
        return item instanceof Table table ? List.of(table) : List.of();
    }

    private static List<Table> holdableBy(Join join, List<Table> before, List<Table> added) {
        if (join.isFull() || join.isSemi() || join.isApply() || join.isGlobal()) {
            return List.of();
        }
        if (join.isLeft()) {
            return added;
        }
        if (join.isRight()) {
            return before;
        }
        List<Table> both = new ArrayList<>(before);
        both.addAll(added);
        return join.isOuter() ? List.of() : both;
    }

    private void holdBy(Expression condition, List<Table> candidates, boolean alone) {
        switch (condition) {
            case AndExpression and -> {
                holdBy(and.getLeftExpression(), candidates, alone);
                holdBy(and.getRightExpression(), candidates, alone);
            }
            case ParenthesedExpressionList<?> list when list.size() == 1 -> holdBy(list.getFirst(), candidates, alone);
            case EqualsTo equal
            when equal.getLeftExpression() instanceof Column column
                    && isTenantColumn(column)
                    && mark.is(equal.getRightExpression()) ->
                candidates.stream()
                        .filter(table -> belongs(column, table, alone))
                        .forEach(held::add);
            default -> {}
        }
    }

    private static boolean belongs(Column column, Table table, boolean alone) {
        Table qualifier = column.getTable();
        if (qualifier == null || qualifier.getName() == null) {
            return alone;
        }
        String name =
                table.getAlias() == null ? table.getName() : table.getAlias().getName();
        return qualifier.getSchemaName() == null
                && qualifier.getName().replace("`", "").equals(name.strip().replace("`", ""));
    }
}
