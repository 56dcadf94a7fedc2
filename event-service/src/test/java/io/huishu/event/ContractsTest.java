package io.huishu.event;

import static io.huishu.chassis.test.FactContract.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.test.FactContract;
import io.huishu.chassis.test.OpenApiContract;
import io.huishu.event.activity.ActivityCancelled;
import io.huishu.event.activity.ActivityPublished;
import io.huishu.event.registration.AttendanceRecorded;
import io.huishu.event.registration.AttendanceWithdrawn;
import io.huishu.event.registration.RegistrationCancelled;
import io.huishu.event.registration.RegistrationConfirmed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holds what we promise to what we do, and what we read to what others promise. */
@EventHouse
class ContractsTest {
    private static final String ACTIVITY = "01KB0000000000000000000001";
    private static final String REGISTRATION = "01KB0000000000000000000002";
    private static final String UNIT = "01KB0000000000000000000003";
    private static final String PERSON = "01KB0000000000000000000004";

    @Autowired
    private List<FactHandler<?>> handlers;

    @Test
    void answersAsItsOpenApiSays(@LocalServerPort int port) {
        OpenApiContract.matches("event-service", port);
    }

    @TestFactory
    Stream<DynamicTest> tellsFactsAsItsContractsSay() {
        return Stream.<Fact>of(
                        new ActivityPublished(
                                ACTIVITY,
                                "秋季考察",
                                Instant.parse("2026-12-01T01:00:00Z"),
                                Instant.parse("2026-12-01T09:00:00Z"),
                                "武汉",
                                20,
                                1),
                        new ActivityCancelled(ACTIVITY, "台风", 2),
                        new RegistrationConfirmed(
                                REGISTRATION, ACTIVITY, UNIT, PERSON, "张三", Instant.parse("2026-11-23T02:00:00Z"), 0),
                        new RegistrationCancelled(REGISTRATION, ACTIVITY, Instant.parse("2026-11-24T02:00:00Z"), 1),
                        new AttendanceRecorded(
                                REGISTRATION, ACTIVITY, UNIT, PERSON, Instant.parse("2026-12-01T01:05:00Z"), 1),
                        new AttendanceWithdrawn(REGISTRATION, ACTIVITY, 2))
                .map(fact -> DynamicTest.dynamicTest(
                        fact.type(), () -> FactContract.producerMatches(file("event-service", fact.type()), fact)));
    }

    @TestFactory
    Stream<DynamicTest> readsTheFactsOfOthersAsTheyAreWritten() {
        assertThat(handlers)
                .extracting(FactHandler::type)
                .containsExactlyInAnyOrder(
                        "chamber.opened.v1",
                        "unit.admitted.v1",
                        "unit.changed.v1",
                        "unit.left.v1",
                        "fee.settled.v1",
                        "refund.settled.v1");
        return handlers.stream()
                .map(handler -> DynamicTest.dynamicTest(handler.type(), () -> assertThat(FactContract.consumerReads(
                                file(handler.topic().replace("-facts", "-service"), handler.type()), handler.payload()))
                        .isNotNull()));
    }
}
