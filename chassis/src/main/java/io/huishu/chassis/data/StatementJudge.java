package io.huishu.chassis.data;

import com.baomidou.mybatisplus.extension.parser.JsqlParserGlobal;
import java.util.Optional;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.Select;

/** Says why a final SQL statement may not run; the rules are those of a wall: what it does not understand, it refuses. */
final class StatementJudge {
    private final TenantTables tables;

    StatementJudge(TenantTables tables) {
        this.tables = tables;
    }

    /** Why the statement could touch rows other than those of the mark's chamber; empty when it cannot. */
    Optional<String> refusal(String sql, TenantMark mark) {
        return judged(sql, statement -> new WallCheck(tables, mark).check(statement));
    }

    /** Why a cross-tenant statement may not run: it is no plain reading of known tables. */
    Optional<String> refusalAcross(String sql) {
        return judged(sql, statement -> {
            if (!(statement instanceof Select)) {
                throw new Refused("a cross-tenant mapper only reads");
            }
            new KnownTables(tables).check(statement);
        });
    }

    private interface Check {
        void of(Statement statement);
    }

    private static Optional<String> judged(String sql, Check check) {
        if (sql.contains("/*!") || sql.contains("/*M!") || sql.indexOf('\\') >= 0) {
            return Optional.of("executable comments and backslashes are read differently by the server");
        }
        try {
            check.of(JsqlParserGlobal.parse(sql));
            return Optional.empty();
        } catch (JSQLParserException e) {
            return Optional.of("the statement cannot be parsed");
        } catch (Refused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The way out of a check. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason, null, false, false);
        }
    }
}
