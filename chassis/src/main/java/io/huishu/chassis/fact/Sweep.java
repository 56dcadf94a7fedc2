package io.huishu.chassis.fact;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears inbox rows that no broker can still repeat: RocketMQ keeps 72 hours, we keep 30 days. */
@Component
class Sweep {
    static final Duration KEPT = Duration.ofDays(30);

    private static final int BATCH = 5_000;

    private final JdbcTemplate jdbc;

    Sweep(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @SchedulerLock(name = "inbox-sweep", lockAtMostFor = "PT10M")
    void sweep() {
        int gone;
        do {
            gone = jdbc.update(
                    "DELETE FROM inbox WHERE received_at < UTC_TIMESTAMP(6) - INTERVAL ? DAY LIMIT " + BATCH,
                    KEPT.toDays());
        } while (gone == BATCH);
    }
}
