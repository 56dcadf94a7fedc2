package io.huishu.chassis.data;

import com.baomidou.mybatisplus.core.toolkit.PluginUtils;
import com.baomidou.mybatisplus.extension.plugins.handler.TenantLineHandler;
import com.baomidou.mybatisplus.extension.plugins.inner.TenantLineInnerInterceptor;
import io.huishu.chassis.tenant.Tenancy;
import java.sql.Connection;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/** The first layer: adds the bound chamber to every statement, except those of named cross-tenant mappers. */
final class TenantWall extends TenantLineInnerInterceptor {
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
            super.beforeQuery(executor, statement, parameter, bounds, handler, sql);
        }
    }

    @Override
    public void beforePrepare(StatementHandler handler, Connection connection, Integer timeout) {
        if (!CrossTenantMappers.owns(PluginUtils.mpStatementHandler(handler).mappedStatement())) {
            super.beforePrepare(handler, connection, timeout);
        }
    }

    /** A whole number, never text, so that it cannot carry SQL (CVE-2023-25330). */
    private record CurrentTenant(TenantTables tables) implements TenantLineHandler {
        @Override
        public Expression getTenantId() {
            return new LongValue(Tenancy.current().value());
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
