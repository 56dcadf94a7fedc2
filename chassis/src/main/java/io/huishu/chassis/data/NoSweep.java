package io.huishu.chassis.data;

import com.baomidou.mybatisplus.core.toolkit.PluginUtils;
import com.baomidou.mybatisplus.extension.plugins.inner.BlockAttackInnerInterceptor;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.statement.StatementHandler;

/**
 * Refuses a write without a condition. A statement that passed once passes again without being parsed: it stands here
 * before the chamber is added, so its text is the same for all calls and all chambers.
 */
final class NoSweep extends BlockAttackInnerInterceptor {
    private static final int KEPT = 2_000;
    private static final int LONGEST = 4_000;

    private final Set<Passed> passed = ConcurrentHashMap.newKeySet();

    private record Passed(String statement, String sql) {}

    @Override
    public void beforePrepare(StatementHandler handler, Connection connection, Integer timeout) {
        PluginUtils.MPStatementHandler inner = PluginUtils.mpStatementHandler(handler);
        Passed asked =
                new Passed(inner.mappedStatement().getId(), inner.boundSql().getSql());
        if (passed.contains(asked)) {
            return;
        }
        super.beforePrepare(handler, connection, timeout);
        if (asked.sql().length() <= LONGEST) {
            keep(asked);
        }
    }

    private void keep(Passed statement) {
        if (passed.size() >= KEPT) {
            passed.clear();
        }
        passed.add(statement);
    }
}
