package io.huishu.chassis.data;

import io.huishu.chassis.start.StartRefused;
import java.sql.Connection;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asserts, before the service answers anyone, what the code relies on: READ COMMITTED, UTC, and a known schema. */
@Component
final class SessionRules implements SmartInitializingSingleton {
    private static final Set<String> UTC = Set.of("+00:00", "UTC", "Etc/UTC", "GMT");

    private final ObjectProvider<DataSource> database;
    private final TenantTables tables;

    SessionRules(ObjectProvider<DataSource> database, TenantTables tables) {
        this.database = database;
        this.tables = tables;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DataSource source = database.getIfUnique();
        if (source == null) {
            return;
        }
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute((Connection connection) -> {
            requireReadCommitted(connection.getTransactionIsolation());
            ConnectionRules.refuseMultiQueries(connection.getMetaData().getURL().toLowerCase(Locale.ROOT));
            return true;
        });
        requireUtc(String.valueOf(jdbc.queryForObject("select @@session.time_zone", String.class)));
        tables.isTenant("");
    }

    /** A plain read in REPEATABLE READ keeps its first snapshot even after taking a lock, and oversells. */
    static void requireReadCommitted(int isolation) {
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            throw new StartRefused(
                    "数据库事务隔离级别不是 READ COMMITTED，名额会超卖，所以不启动。",
                    "不要改动 spring.datasource.hikari.transaction-isolation，它应为 TRANSACTION_READ_COMMITTED。");
        }
    }

    static void requireUtc(String zone) {
        if (!UTC.contains(zone)) {
            throw new StartRefused(
                    "数据库会话时区是 " + zone + "，不是 UTC，时间会错位，所以不启动。",
                    "在数据库连接地址中加上 connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true。");
        }
    }
}
