package io.huishu.chassis.data;

import io.huishu.chassis.data.StatementJudge.Refused;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** Checks one statement: each tenant table in it must be held to the chamber in the block where it stands. */
final class WallCheck {
    private final TenantTables known;
    private final TenantMark mark;
    private final KnownTables content;
    private final Set<Table> accounted = Collections.newSetFromMap(new IdentityHashMap<>());

    WallCheck(TenantTables known, TenantMark mark) {
        this.known = known;
        this.mark = mark;
        this.content = new KnownTables(known);
    }

    void check(Statement statement) {
        content.check(statement);
        switch (statement) {
            case Select _ -> {}
            case Insert insert -> insert(insert);
            case Update update -> update(update);
            case Delete delete -> delete(delete);
            default -> throw new Refused("only SELECT, INSERT, UPDATE and DELETE are allowed");
        }
        content.blocks().forEach(this::block);
        content.tables().stream()
                .filter(table -> !accounted.contains(table) && content.isTenant(table))
                .forEach(this::leak);
    }

    private void block(PlainSelect select) {
        account(new QueryBlock(mark, select.getFromItem(), select.getJoins(), select.getWhere()));
    }

    private void update(Update update) {
        if (update.getFromItem() != null || some(update.getJoins()) || some(update.getStartJoins())) {
            throw new Refused("an UPDATE of several tables");
        }
        if (update.getUpdateSets().stream().anyMatch(WallCheck::setsTenant)) {
            throw new Refused("an UPDATE that sets tenant_id gives a row away");
        }
        account(new QueryBlock(mark, update.getTable(), null, update.getWhere()));
    }

    private void delete(Delete delete) {
        if (some(delete.getTables()) || some(delete.getUsingList()) || some(delete.getJoins())) {
            throw new Refused("a DELETE over several tables");
        }
        account(new QueryBlock(mark, delete.getTable(), null, delete.getWhere()));
    }

    private void insert(Insert insert) {
        Table table = insert.getTable();
        accounted.add(table);
        if (!content.isTenant(table)) {
            return;
        }
        new InsertCheck(mark).check(insert);
        if (insert.getDuplicateUpdateSets() != null) {
            upsert(table, insert.getDuplicateUpdateSets());
        }
    }

    private void upsert(Table table, List<UpdateSet> sets) {
        if (!known.keysBeginWithTenant(table.getName())) {
            throw new Refused("an upsert into a table with a unique key that does not begin with tenant_id");
        }
        boolean given = sets.stream().filter(WallCheck::setsTenant).anyMatch(set -> !setsToMark(set));
        if (given) {
            throw new Refused("an upsert that sets tenant_id");
        }
    }

    private boolean setsToMark(UpdateSet set) {
        return set.getColumns().size() == 1
                && set.getValues().size() == 1
                && mark.is((Expression) set.getValues().getFirst());
    }

    private static boolean setsTenant(UpdateSet set) {
        return set.getColumns().stream().anyMatch(QueryBlock::isTenantColumn);
    }

    private void account(QueryBlock block) {
        for (Table table : block.tables()) {
            accounted.add(table);
            if (content.isTenant(table) && !block.holds(table)) {
                leak(table);
            }
        }
    }

    private void leak(Table table) {
        throw new Refused("the table " + table.getName() + " is not held to the chamber where it stands");
    }

    private static boolean some(@Nullable Collection<?> things) {
        return things != null && !things.isEmpty();
    }
}
