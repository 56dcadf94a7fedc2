package io.huishu.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A chamber's turn to have a workbook read, with two instances of the service over one database. */
@ExtendWith(RealMariaDb.class)
class ReadingTurnTest {
    /** A turn's row is remembered by its lock's provider, so no row is ever deleted: each test has its own chambers. */
    private static final AtomicLong CHAMBERS = new AtomicLong(500);

    private static final int AT_ONCE = 6;

    private final JdbcTemplate database;
    private final JdbcTemplateLockProvider turns;
    private final TenantId chu = new TenantId(CHAMBERS.incrementAndGet());
    private final TenantId xiang = new TenantId(CHAMBERS.incrementAndGet());
    private final ReadingTurn here;
    private final ReadingTurn there;

    ReadingTurnTest(Schema schema) throws IOException {
        database = new JdbcTemplate(new DriverManagerDataSource(schema.url(), schema.user(), schema.password()));
        database.execute(new ClassPathResource("db/chassis/V20261101000030__shedlock.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS"));
        turns = turns();
        here = new ReadingTurn(turns(), Clock.systemUTC());
        there = new ReadingTurn(turns(), Clock.systemUTC());
    }

    private JdbcTemplateLockProvider turns() {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(database)
                .usingDbTime()
                .build());
    }

    @AfterEach
    void end() {
        here.destroy();
        there.destroy();
    }

    @Test
    void isOneInTheWholeInstallation() {
        String read = Tenancy.call(
                chu,
                () -> here.take(() -> {
                    assertThatThrownBy(() -> Tenancy.call(chu, () -> there.take(() -> "twice")))
                            .isInstanceOf(OtherRunning.class);
                    return Tenancy.call(xiang, () -> there.take(() -> "another chamber's"));
                }));
        assertThat(read).isEqualTo("another chamber's");
        assertThat(Tenancy.call(chu, () -> there.take(() -> "afterwards"))).isEqualTo("afterwards");
    }

    @Test
    void isGivenBackByAWorkbookThatCannotBeRead() {
        assertThatThrownBy(() -> Tenancy.call(
                        chu,
                        () -> here.take(() -> {
                            throw new IllegalStateException("broken");
                        })))
                .hasMessage("broken");
        assertThat(Tenancy.call(chu, () -> there.take(() -> "afterwards"))).isEqualTo("afterwards");
    }

    @Test
    void isTakenByOneOfManyAtOnce() throws Exception {
        AtomicInteger reading = new AtomicInteger();
        CountDownLatch everybodyHasTried = new CountDownLatch(AT_ONCE - 1);
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> pool.submit(() -> tryToRead(i % 2 == 0 ? here : there, reading, everybodyHasTried)))
                    .toList();
            long won = 0;
            for (Future<String> one : all) {
                won += one.get().equals("read") ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    private String tryToRead(ReadingTurn instance, AtomicInteger reading, CountDownLatch everybodyHasTried) {
        try {
            return Tenancy.call(
                    chu,
                    () -> instance.take(() -> {
                        assertThat(reading.incrementAndGet()).isEqualTo(1);
                        awaitAll(everybodyHasTried);
                        return "read";
                    }));
        } catch (OtherRunning refused) {
            everybodyHasTried.countDown();
            return "refused";
        }
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a killed process leaves: a row that nobody renews. The database's time is put forward in its place. */
    @Test
    void isFreeAgainHalfAMinuteAfterItsProcessDied() {
        assertThat(Tenancy.call(
                        chu,
                        () -> turns.lock(new LockConfiguration(
                                Clock.systemUTC().instant(),
                                ReadingTurn.nameOf(),
                                ReadingTurn.UNLESS_RENEWED,
                                Duration.ZERO))))
                .isPresent();
        assertThatThrownBy(() -> Tenancy.call(chu, () -> here.take(() -> "too early")))
                .isInstanceOf(OtherRunning.class);
        database.update(
                "update shedlock set lock_until = lock_until - interval 30 second where name = ?", "reading-" + chu);
        assertThat(Tenancy.call(chu, () -> here.take(() -> "afterwards"))).isEqualTo("afterwards");
    }
}
