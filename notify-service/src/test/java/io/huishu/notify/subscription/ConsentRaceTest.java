package io.huishu.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.notify.NotifyHouse;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One consent is one message: the race for the last ones with its guard and, as a control, without it. */
@NotifyHouse
class ConsentRaceTest {
    private static final TenantId CHAMBER = new TenantId(31);
    private static final String TEMPLATE = "tmpl-race";
    private static final int RUNNERS = 5; // fewer than the pool has connections
    private static final int ALLOWED = 2;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void neverTakesMoreThanWasAllowed() throws Exception {
        String person = "01KBC0NSENT000000000000001";
        allow(person);
        assertThat(race(() -> Tenancy.call(CHAMBER, () -> consents.take(person, TEMPLATE))))
                .isEqualTo(ALLOWED);
        assertThat(left(person)).isZero();
        assertThat(Tenancy.call(CHAMBER, () -> consents.take(person, TEMPLATE))).isFalse();
        assertThat(left(person)).isZero();
    }

    @Test
    void lookingFirstTakesMoreThanWasAllowed() throws Exception {
        String person = "01KBC0NSENT000000000000002";
        allow(person);
        CyclicBarrier everybodyHasLooked = new CyclicBarrier(RUNNERS);
        assertThat(race(() -> lookThenTake(person, everybodyHasLooked))).isGreaterThan(ALLOWED);
        assertThat(left(person)).isNegative();
    }

    @Test
    void consentsGivenTogetherAddUp() throws Exception {
        String person = "01KBC0NSENT000000000000003";
        race(() -> Tenancy.call(CHAMBER, () -> {
            consents.grant(person, TEMPLATE);
            return true;
        }));
        assertThat(left(person)).isEqualTo(RUNNERS);
    }

    /** What careless code does: look, then subtract. */
    private boolean lookThenTake(String person, CyclicBarrier everybodyHasLooked) throws Exception {
        boolean some = left(person) > 0;
        everybodyHasLooked.await();
        return some
                && sql.update(
                                "UPDATE consent SET remaining = remaining - 1 WHERE tenant_id = ? AND person_id = ?",
                                CHAMBER.value(),
                                person)
                        == 1;
    }

    private void allow(String person) {
        Tenancy.run(CHAMBER, () -> {
            for (int i = 0; i < ALLOWED; i++) {
                consents.grant(person, TEMPLATE);
            }
        });
    }

    private int left(String person) {
        return Objects.requireNonNull(sql.queryForObject(
                "SELECT remaining FROM consent WHERE tenant_id = ? AND person_id = ?",
                Integer.class,
                CHAMBER.value(),
                person));
    }

    private static long race(Callable<Boolean> runner) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(RUNNERS)) {
            return pool.invokeAll(Collections.nCopies(RUNNERS, runner)).stream()
                    .filter(won -> won.resultNow())
                    .count();
        }
    }
}
