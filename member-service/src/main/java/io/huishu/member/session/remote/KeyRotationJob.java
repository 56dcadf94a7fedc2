package io.huishu.member.session.remote;

import io.huishu.member.session.RotateKeys;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rotates the keys every 30 days, on one instance. */
@Component
class KeyRotationJob {
    private static final Duration AGE = Duration.ofDays(30);

    private final RotateKeys rotateKeys;

    KeyRotationJob(RotateKeys rotateKeys) {
        this.rotateKeys = rotateKeys;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    @SchedulerLock(name = "rotate-keys", lockAtMostFor = "PT5M")
    void rotateWhenDue() {
        rotateKeys.rotate(AGE);
    }
}
