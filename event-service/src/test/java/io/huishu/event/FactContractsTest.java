package io.huishu.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.test.FactContract;
import io.huishu.event.activity.ActivityCancelled;
import io.huishu.event.activity.ActivityPublished;
import io.huishu.event.registration.AttendanceRecorded;
import io.huishu.event.registration.AttendanceWithdrawn;
import io.huishu.event.registration.RegistrationCancelled;
import io.huishu.event.registration.RegistrationConfirmed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FactContractsTest {
    private static final String ACTIVITY = "01KB0000000000000000000001";
    private static final String REGISTRATION = "01KB0000000000000000000002";
    private static final String UNIT = "01KB0000000000000000000003";
    private static final String PERSON = "01KB0000000000000000000004";

    @Test
    void whatWeSayIsWhatTheContractsShow() {
        producer(new ActivityPublished(
                ACTIVITY,
                "秋季考察",
                Instant.parse("2026-12-01T01:00:00Z"),
                Instant.parse("2026-12-01T09:00:00Z"),
                "武汉",
                20,
                1));
        producer(new ActivityCancelled(ACTIVITY, "台风", 2));
        producer(new RegistrationConfirmed(
                REGISTRATION, ACTIVITY, UNIT, PERSON, "张三", Instant.parse("2026-11-23T02:00:00Z"), 0));
        producer(new RegistrationCancelled(REGISTRATION, ACTIVITY, Instant.parse("2026-11-24T02:00:00Z"), 1));
        producer(
                new AttendanceRecorded(REGISTRATION, ACTIVITY, UNIT, PERSON, Instant.parse("2026-12-01T01:05:00Z"), 1));
        producer(new AttendanceWithdrawn(REGISTRATION, ACTIVITY, 2));
    }

    private static void producer(io.huishu.chassis.fact.Fact fact) {
        FactContract.producerMatches(FactContract.file("event-service", fact.type()), fact);
        assertThat(fact.key()).isNotBlank();
    }
}
