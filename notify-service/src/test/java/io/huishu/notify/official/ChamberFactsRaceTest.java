package io.huishu.notify.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.notify.NotifyHouse;
import io.huishu.notify.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A chamber is opened with its channels in one transaction, so its first two facts are heard at the same moment. */
@NotifyHouse
class ChamberFactsRaceTest {
    private static final int ROUNDS = 20;
    private static final long FIRST = 7_000;

    @Autowired
    private Telling facts;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theFirstTwoFactsOfAChamberDoNotCollide() throws Exception {
        for (long chamber = FIRST; chamber < FIRST + ROUNDS; chamber++) {
            long id = chamber;
            assertThat(together(
                            () -> facts.tell(
                                    id,
                                    "O" + id,
                                    "chamber.opened.v1",
                                    0,
                                    "{\"code\":\"r%d\",\"name\":\"商会\"}".formatted(id)),
                            () -> facts.tell(
                                    id,
                                    "C" + id,
                                    "chamber.channels-changed.v1",
                                    1,
                                    "{\"officialAppid\":\"wx%016d\"}".formatted(id))))
                    .isEmpty();
            assertThat(known(id)).containsExactly("r%d wx%016d 1".formatted(id, id));
            assertThat(menus(id)).isEqualTo(1);
        }
    }

    @Test
    void twoChangesOfChannelsAtOnceLeaveTheNewerOne() throws Exception {
        for (long chamber = FIRST + 100; chamber < FIRST + 100 + ROUNDS; chamber++) {
            long id = chamber;
            assertThat(together(() -> changed(id, 1), () -> changed(id, 2))).isEmpty();
            assertThat(known(id)).containsExactly(" wx%015d2 2".formatted(id));
        }
    }

    /** The control: looking first and then inserting, as it was, one of the two loses. */
    @Test
    void lookingFirstCollides() throws Exception {
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        List<Throwable> failures = together(() -> lookThenAdd(bothHaveLooked), () -> lookThenAdd(bothHaveLooked));
        assertThat(failures).singleElement().isInstanceOf(DuplicateKeyException.class);
    }

    private void changed(long chamber, int version) {
        facts.tell(
                chamber,
                "V" + version,
                "chamber.channels-changed.v1",
                version,
                "{\"officialAppid\":\"wx%015d%d\"}".formatted(chamber, version));
    }

    private void lookThenAdd(CyclicBarrier bothHaveLooked) {
        transaction.executeWithoutResult(_ -> {
            boolean none = known(FIRST - 1).isEmpty();
            meet(bothHaveLooked);
            if (none) {
                sql.update("INSERT INTO known_chamber (tenant_id, code, name) VALUES (?, '', '')", FIRST - 1);
            }
        });
    }

    private static List<Throwable> together(Runnable one, Runnable other) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<?>> runs = new ArrayList<>();
            for (Runnable work : List.of(one, other)) {
                runs.add(pool.submit(() -> {
                    meet(start);
                    work.run();
                }));
            }
            pool.shutdown();
            return runs.stream()
                    .map(ChamberFactsRaceTest::failureOf)
                    .filter(x -> x != null)
                    .toList();
        }
    }

    private static @Nullable Throwable failureOf(Future<?> run) {
        try {
            run.get();
            return null;
        } catch (java.util.concurrent.ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> known(long chamber) {
        return sql.query(
                "SELECT code, official_appid, version FROM known_chamber WHERE tenant_id = ?",
                (row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3),
                chamber);
    }

    private int menus(long chamber) {
        Integer count =
                sql.queryForObject("SELECT COUNT(*) FROM menu_task WHERE tenant_id = ?", Integer.class, chamber);
        return count == null ? 0 : count;
    }
}
