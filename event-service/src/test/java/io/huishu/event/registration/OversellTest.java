package io.huishu.event.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.event.EventApi;
import io.huishu.event.EventHouse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The race for places with its guard and, to prove that the race is real, without it. */
@EventHouse
class OversellTest {
    private static final int PLACES = 5;
    private static final int RUNNERS = 6; // as many as the pool has connections

    @LocalServerPort
    private int port;

    @Autowired
    private Places places;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theGuardedUpdateSellsEachPlaceOnce() throws Exception {
        String activity = new EventApi(port, 1).published("有守卫", PLACES);
        assertThat(race(() -> Tenancy.call(new TenantId(1), () -> places.take(activity))))
                .isEqualTo(PLACES);
    }

    @Test
    void countingFirstOversellsWithoutTheGuard() throws Exception {
        String activity = new EventApi(port, 1).published("没有守卫", PLACES);
        CyclicBarrier everybodyHasCounted = new CyclicBarrier(RUNNERS);
        assertThat(race(() -> transaction.execute(status -> countThenTake(activity, everybodyHasCounted))))
                .isGreaterThan(PLACES);
    }

    /** What careless code does: look first, then write what was computed. */
    private boolean countThenTake(String activity, CyclicBarrier everybodyHasCounted) {
        int free = Objects.requireNonNull(sql.queryForObject(
                "SELECT remaining FROM activity_places WHERE activity_id = ?", Integer.class, activity));
        await(everybodyHasCounted);
        if (free < 1) {
            return false;
        }
        sql.update("UPDATE activity_places SET remaining = ? WHERE activity_id = ?", free - 1, activity);
        return true;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long race(Callable<Boolean> runner) throws Exception {
        List<Callable<Boolean>> runners =
                IntStream.range(0, RUNNERS).mapToObj(i -> runner).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(RUNNERS)) {
            return pool.invokeAll(runners).stream()
                    .filter(won -> won.resultNow())
                    .count();
        }
    }
}
