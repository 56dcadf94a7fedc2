package io.huishu.chassis.data;

import io.huishu.chassis.data.StatementJudge.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ParenthesedStatement;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.WithItem;

/** Collects what a statement is made of, and refuses tables of other schemas or of none. */
final class KnownTables {
    private final TenantTables known;
    private final List<Table> tables = new ArrayList<>();
    private final List<PlainSelect> blocks = new ArrayList<>();
    private final Set<String> ctes = new HashSet<>();

    KnownTables(TenantTables known) {
        this.known = known;
    }

    void check(Statement root) {
        SyntaxWalk.over(root, node -> {
            switch (node) {
                case Table table -> tables.add(table);
                case PlainSelect block -> block(block);
                case WithItem<?> with -> cte(with);
                case ParenthesedSelect _ -> {}
                case ParenthesedStatement _ -> throw new Refused("a write inside another statement");
                case Statement inner
                when inner != root && !(inner instanceof Select) -> throw new Refused("a statement inside another one");
                default -> {}
            }
        });
        tables.forEach(this::requireKnown);
    }

    List<Table> tables() {
        return tables;
    }

    List<PlainSelect> blocks() {
        return blocks;
    }

    boolean isTenant(Table table) {
        return known.isTenant(table.getName());
    }

    private void block(PlainSelect block) {
        if (block.getIntoTables() != null && !block.getIntoTables().isEmpty()) {
            throw new Refused("SELECT … INTO");
        }
        blocks.add(block);
    }

    private void cte(WithItem<?> with) {
        if (!TenantTables.isCte(with.getAliasName())) {
            throw new Refused("the name of a common table expression begins with " + TenantTables.CTE);
        }
        ctes.add(TenantTables.plain(with.getAliasName()));
    }

    private void requireKnown(Table table) {
        if (table.getSchemaName() != null) {
            throw new Refused("the table " + table.getFullyQualifiedName() + " is named with its schema");
        }
        String name = TenantTables.plain(table.getName());
        if (!known.isTenant(name) && !known.isGlobal(name) && !ctes.contains(name)) {
            throw new Refused("the table " + name + " is neither a tenant's nor declared in GlobalTables");
        }
    }
}
