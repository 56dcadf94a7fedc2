package io.huishu.chassis.data;

import com.baomidou.mybatisplus.core.toolkit.PluginUtils;
import com.baomidou.mybatisplus.extension.plugins.handler.TenantLineHandler;
import com.baomidou.mybatisplus.extension.plugins.inner.TenantLineInnerInterceptor;
import io.huishu.chassis.tenant.Tenancy;
import java.sql.Connection;
import java.util.function.UnaryOperator;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/**
 * The first layer: adds the bound chamber to every statement, except those of named cross-tenant mappers. A statement is
 * parsed and rewritten once for all chambers, with a number that belongs to nobody; each call puts its own chamber's number
 * in that number's place. The second layer judges what comes out.
 */
final class TenantWall extends TenantLineInnerInterceptor {
    /** Stands for the bound chamber in a kept text; no statement contains it by itself. */
    private static final String NOBODY = "8999999999999999873";

    private final WrittenOnce written = new WrittenOnce();

    TenantWall(TenantTables tables) {
        super(new CurrentTenant(tables));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void beforeQuery(
            Executor executor,
            MappedStatement statement,
            Object parameter,
            RowBounds bounds,
            ResultHandler handler,
            BoundSql sql) {
        if (!CrossTenantMappers.owns(statement)) {
            PluginUtils.MPBoundSql bound = PluginUtils.mpBoundSql(sql);
            bound.sql(held(bound.sql(), text -> parserSingle(text, null)));
        }
    }

    @Override
    public void beforePrepare(StatementHandler handler, Connection connection, Integer timeout) {
        PluginUtils.MPStatementHandler inner = PluginUtils.mpStatementHandler(handler);
        SqlCommandType command = inner.mappedStatement().getSqlCommandType();
        if (command != SqlCommandType.SELECT && !CrossTenantMappers.owns(inner.mappedStatement())) {
            PluginUtils.MPBoundSql bound = inner.mPBoundSql();
            bound.sql(held(bound.sql(), text -> parserMulti(text, null)));
        }
    }

    /** The statement held to the bound chamber; one that touches no chamber's table needs none. */
    private String held(String sql, UnaryOperator<String> rewrite) {
        if (sql.contains(NOBODY)) {
            throw new IllegalArgumentException("The statement uses a number that is kept for the wall");
        }
        String text = written.of(sql, rewrite);
        return text.contains(NOBODY)
                ? text.replace(NOBODY, Long.toString(Tenancy.current().value()))
                : text;
    }

    /** A whole number, never text, so that it cannot carry SQL (CVE-2023-25330). */
    private record CurrentTenant(TenantTables tables) implements TenantLineHandler {
        @Override
        public Expression getTenantId() {
            return new LongValue(NOBODY);
        }

        @Override
        public String getTenantIdColumn() {
            return TenantTables.COLUMN;
        }

        @Override
        public boolean ignoreTable(String table) {
            return tables.isOutsideTheWall(table);
        }
    }
}
