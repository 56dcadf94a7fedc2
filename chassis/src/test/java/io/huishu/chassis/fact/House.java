package io.huishu.chassis.fact;

import com.zaxxer.hikari.HikariDataSource;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.RealMariaDb.Schema;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One instance of a service, reduced to what speaks and hears facts; two on one schema are two instances. */
final class House implements AutoCloseable {
    static final TenantId CHAMBER = new TenantId(1);

    private static final List<Class<?>> INSIDE = List.of(
            FactSettings.class,
            FactJson.class,
            LaneDrain.class,
            OutboxRelay.class,
            JdbcOutbox.class,
            RocketMqClients.class,
            RocketMqWire.class,
            FactHandlers.class,
            FactDoor.class,
            DeadLetters.class,
            FactConsumers.class,
            ParkedFacts.class,
            Ids.class);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Class<? extends OutboxTable> outbox = OutboxTable.class;
    private Class<? extends Inbox> inbox = Inbox.class;

    static House on(Schema schema, String namesrv, String service, String topic) {
        return new House(
                schema,
                Map.of(
                        "huishu.namesrv", namesrv,
                        "spring.application.name", service,
                        "huishu.facts.topic", topic));
    }

    private House(Schema schema, Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("house", new HashMap<>(settings)));
        context.registerBean(DataSource.class, () -> pool(schema));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(context.getBean(DataSource.class)));
        context.registerBean(
                JdbcTransactionManager.class, () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(Clock.class, Clock::systemUTC);
    }

    /** Creates the chassis' tables and the story's: an aggregate and an effect. */
    static void migrate(Schema schema) {
        Flyway.configure()
                .dataSource(schema.url(), schema.user(), schema.password())
                .locations("classpath:db/chassis")
                .load()
                .migrate();
        schema.run(
                "CREATE TABLE activity (id VARCHAR(64) PRIMARY KEY, taken BIGINT NOT NULL)",
                "CREATE TABLE effect (house VARCHAR(64) NOT NULL, event_id CHAR(26) NOT NULL, agg_key VARCHAR(64) NOT NULL)");
    }

    private static HikariDataSource pool(Schema schema) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(schema.url());
        pool.setUsername(schema.user());
        pool.setPassword(schema.password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    House sendingFrom(Class<? extends OutboxTable> other) {
        outbox = other;
        return this;
    }

    House admittingBy(Class<? extends Inbox> other) {
        inbox = other;
        return this;
    }

    House hearing(FactHandler<?>... handlers) {
        for (int i = 0; i < handlers.length; i++) {
            FactHandler<?> handler = handlers[i];
            context.getBeanFactory().registerSingleton("handler" + i, handler);
        }
        return this;
    }

    House open() {
        INSIDE.forEach(context::registerBean);
        context.registerBean(outbox);
        context.registerBean(inbox);
        context.refresh();
        return this;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate jdbc() {
        return part(JdbcTemplate.class);
    }

    long count(String sql, Object... values) {
        Long rows = jdbc().queryForObject(sql, Long.class, values);
        return rows == null ? 0 : rows;
    }

    /** Takes the next place of the activity: the aggregate's row first, then its fact. */
    void takeSeat(String activity) {
        inTransaction(() -> {
            jdbc().update(
                            "INSERT INTO activity (id, taken) VALUES (?, 1) ON DUPLICATE KEY UPDATE taken = taken + 1",
                            activity);
            long number = count("SELECT taken FROM activity WHERE id = ?", activity);
            part(Outbox.class).append(new SeatTaken(activity, number, "座位"));
        });
    }

    void inTransaction(Runnable work) {
        Tenancy.run(CHAMBER, () -> new TransactionTemplate(part(JdbcTransactionManager.class))
                .executeWithoutResult(status -> work.run()));
    }

    @Override
    public void close() {
        context.close();
    }
}
