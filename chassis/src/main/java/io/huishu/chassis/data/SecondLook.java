package io.huishu.chassis.data;

import com.baomidou.mybatisplus.core.toolkit.PluginUtils;
import com.baomidou.mybatisplus.extension.plugins.inner.InnerInterceptor;
import io.huishu.chassis.tenant.Tenancy;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.ibatis.executor.statement.StatementHandler;

/**
 * The second layer: reads the final SQL once more, just before it is sent, and refuses what the tenant plugin leaves
 * open (25 shapes of 3.5.16 do leak). Verdicts are kept per shape, so a statement is judged once, not once per call and
 * not once per chamber.
 */
public final class SecondLook implements InnerInterceptor {
    private static final int KEPT = 10_000;

    private final StatementJudge judge;
    private final Map<String, Optional<String>> verdicts = new ConcurrentHashMap<>();

    SecondLook(TenantTables tables) {
        this.judge = new StatementJudge(tables);
    }

    @Override
    public void beforePrepare(StatementHandler handler, Connection connection, Integer timeout) {
        PluginUtils.MPStatementHandler inner = PluginUtils.mpStatementHandler(handler);
        String sql = inner.boundSql().getSql();
        Optional<String> refusal = CrossTenantMappers.owns(inner.mappedStatement()) ? readAcross(sql) : refusal(sql);
        refusal.ifPresent(reason -> {
            throw new TenantWallBreach(inner.mappedStatement().getId(), reason, sql);
        });
    }

    /**
     * Why a final statement may not run for the bound chamber; empty when every tenant table in it is held to that
     * chamber.
     */
    public Optional<String> refusal(String sql) {
        if (TenantMark.isUsedBy(sql)) {
            return Optional.of("the statement uses a name that is kept for the wall");
        }
        TenantMark mark = Tenancy.isBound() ? TenantMark.of(Tenancy.current()) : TenantMark.NONE;
        Optional<String> shape = kept(mark.shapeOf(sql), text -> judge.refusal(text, TenantMark.NONE));
        return shape.isEmpty() ? shape : kept(sql, text -> judge.refusal(text, mark));
    }

    private Optional<String> readAcross(String sql) {
        return kept("across " + sql, text -> judge.refusalAcross(sql));
    }

    private Optional<String> kept(String key, Function<String, Optional<String>> judged) {
        if (verdicts.size() > KEPT) {
            verdicts.clear();
        }
        return verdicts.computeIfAbsent(key, judged);
    }
}
