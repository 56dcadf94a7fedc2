package io.huishu.chassis.idempotency;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears answers whose 24 hours are over. */
@Component
class IdempotencySweep {
    private static final int BATCH = 5_000;

    private final JdbcTemplate jdbc;

    IdempotencySweep(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    @SchedulerLock(name = "idempotency-sweep", lockAtMostFor = "PT10M")
    void sweep() {
        int gone;
        do {
            gone = jdbc.update("DELETE FROM idempotency WHERE expires_at < UTC_TIMESTAMP(6) LIMIT " + BATCH);
        } while (gone == BATCH);
    }
}
