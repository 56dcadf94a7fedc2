package io.huishu.chassis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import com.baomidou.mybatisplus.autoconfigure.MybatisPlusAutoConfiguration;
import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import com.baomidou.mybatisplus.core.toolkit.Wrappers;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.start.StartRefused;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.RealMariaDb;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The wiring as a service gets it, against a server that by itself speaks Beijing time and REPEATABLE READ. */
@ExtendWith(RealMariaDb.class)
@SpringBootTest(classes = DataHouseTest.House.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class DataHouseTest {
    private static final TenantId CHU = new TenantId(1);
    private static final TenantId ZHE = new TenantId(2);
    private static final Instant HALF_PAST_MIDNIGHT_IN_BEIJING = Instant.parse("2026-11-23T16:30:00.123456Z");

    enum State {
        OPEN,
        SETTLED
    }

    @TableName("due")
    static final class Due {
        private String id;
        private State state;
        private Money amountFen;
        private @Nullable Instant settledAt;
        private LocalDate dueOn;

        @Version
        private long version;

        @SuppressWarnings({"NullAway", "unused"})
        private Due() {}

        Due(String id, Money amount) {
            this.id = id;
            this.amountFen = amount;
            this.state = State.OPEN;
            this.settledAt = HALF_PAST_MIDNIGHT_IN_BEIJING;
            this.dueOn = LocalDate.of(2026, 11, 23);
            this.version = 0;
        }

        void settle() {
            state = State.SETTLED;
            settledAt = null;
        }
    }

    record DueView(
            String dueId,
            State state,
            LocalDate dueOn,
            Money amountFen,
            @Nullable Instant settledAt) {}

    interface DueMapper extends BaseMapper<Due> {
        @Select("select amount_fen, settled_at, due_on, state, id as due_id from due where id = #{id}")
        DueView view(String id);
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        MybatisPlusAutoConfiguration.class
    })
    @Import({TenantWallConfiguration.class, MappingConfiguration.class, ConnectionRules.class, SessionRules.class})
    static class House {
        static {
            RealMariaDb.schemaOf(DataHouseTest.class)
                    .run(
                            "create table due (tenant_id bigint not null, id varchar(26) not null, state varchar(10) not null,"
                                    + " amount_fen bigint not null, settled_at datetime(6), due_on date not null,"
                                    + " version bigint not null, primary key (tenant_id, id))");
        }

        @Bean
        MapperFactoryBean<DueMapper> dues(SqlSessionFactory sessions) {
            MapperFactoryBean<DueMapper> mapper = new MapperFactoryBean<>(DueMapper.class);
            mapper.setSqlSessionFactory(sessions);
            return mapper;
        }
    }

    private final DueMapper dues;
    private final JdbcTemplate jdbc;

    DataHouseTest(@Autowired DueMapper dues, @Autowired JdbcTemplate jdbc) {
        this.dues = dues;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void oneDueInEachChamber() {
        jdbc.update("delete from due");
        Tenancy.run(CHU, () -> dues.insert(new Due("d1", Money.ofFen(200_000))));
        Tenancy.run(ZHE, () -> dues.insert(new Due("d1", Money.ofFen(7))));
    }

    @Test
    void storesAnAggregateAndReadsItAsARecordByName() {
        assertThat(Tenancy.call(CHU, () -> dues.view("d1")))
                .isEqualTo(new DueView(
                        "d1",
                        State.OPEN,
                        LocalDate.of(2026, 11, 23),
                        Money.ofFen(200_000),
                        HALF_PAST_MIDNIGHT_IN_BEIJING));
        assertThat(jdbc.queryForObject("select cast(settled_at as char) from due where tenant_id = 1", String.class))
                .isEqualTo("2026-11-23 16:30:00.123456");
    }

    @Test
    void readsTheSameInstantWhereverTheMachineStands() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            assertThat(Tenancy.call(CHU, () -> dues.view("d1")).settledAt()).isEqualTo(HALF_PAST_MIDNIGHT_IN_BEIJING);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aClearedFieldIsClearedAndAStaleSaveTouchesNothing() {
        Tenancy.run(CHU, () -> {
            Due first = dues.selectById("d1");
            Due second = dues.selectById("d1");
            first.settle();
            assertThat(dues.updateById(first)).isEqualTo(1);
            assertThat(dues.updateById(second)).isZero();
            assertThat(dues.view("d1").settledAt()).isNull();
            assertThat(dues.view("d1").state()).isEqualTo(State.SETTLED);
        });
        assertThat(Tenancy.call(ZHE, () -> dues.view("d1")).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aWriteWithoutAConditionIsStoppedBeforeTheTenantBecomesItsCondition() {
        assertThatThrownBy(() -> Tenancy.call(CHU, () -> dues.delete(Wrappers.emptyWrapper())))
                .hasStackTraceContaining("Prohibition of full table deletion");
        assertThat(jdbc.queryForObject("select count(*) from due", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void isStoppedEachTimeAlsoAfterThatMappersOtherDeletesPassed() {
        for (int time = 0; time < 2; time++) {
            int gone = Tenancy.call(CHU, () -> dues.delete(Wrappers.<Due>query().eq("id", "nobody")));
            assertThat(gone).isZero();
            aWriteWithoutAConditionIsStoppedBeforeTheTenantBecomesItsCondition();
        }
    }

    @Test
    void aWriteAsksTheServerNothingBefore() {
        Integer questions = jdbc.execute((Connection connection) -> {
            int before = selects(connection);
            try (var update = connection.prepareStatement("update due set version = version where id = ?")) {
                update.setString(1, "nobody");
                update.executeUpdate();
            }
            return selects(connection) - before;
        });
        assertThat(questions).isZero();
    }

    /** How many questions the session asked so far; asking for it is none. */
    private static int selects(Connection connection) throws SQLException {
        try (var status = connection.createStatement();
                var row = status.executeQuery("show session status like 'Com_select'")) {
            row.next();
            return row.getInt(2);
        }
    }

    @Test
    void everySessionIsReadCommittedAndUtc() {
        assertThat(jdbc.execute(Connection::getTransactionIsolation)).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        assertThat(jdbc.queryForObject("select timestampdiff(second, utc_timestamp(), now())", Integer.class))
                .isZero();
    }

    @Test
    void refusesToStartOtherwise() {
        assertThatThrownBy(() -> SessionRules.requireReadCommitted(Connection.TRANSACTION_REPEATABLE_READ))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("READ COMMITTED");
        assertThatThrownBy(() -> SessionRules.requireUtc("+08:00"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("+08:00");
        assertThatCode(() -> SessionRules.requireUtc("UTC")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ConnectionRules.refuseMultiQueries("jdbc:mysql://h/s?allowmultiqueries=true"))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void repeatsADeadlocksLoserThreeTimesAndThenLetsItFail() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        assertThat(RetryOnDeadlock.call(() -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new CannotAcquireLockException("deadlock");
                    }
                    return "done";
                }))
                .isEqualTo("done");
        tries.set(0);
        assertThatThrownBy(() -> RetryOnDeadlock.call(() -> {
                    tries.incrementAndGet();
                    throw new CannotAcquireLockException("deadlock");
                }))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(tries).hasValue(3);
    }
}
