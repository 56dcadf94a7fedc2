package io.huishu.analytics;

import static io.huishu.chassis.test.FactContract.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.test.FactContract;
import io.huishu.chassis.test.OpenApiContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holds what we promise to what we do, and what we read to what others promise. */
@AnalyticsHouse
class ContractsTest {
    @Autowired
    private List<FactHandler<?>> handlers;

    @Test
    void answersAsItsOpenApiSays(@LocalServerPort int port) {
        OpenApiContract.matches("analytics-service", port);
    }

    @TestFactory
    Stream<DynamicTest> readsTheFactsOfOthersAsTheyAreWritten() {
        assertThat(handlers)
                .extracting(FactHandler::type)
                .containsExactlyInAnyOrder(
                        "unit.admitted.v1",
                        "unit.changed.v1",
                        "unit.left.v1",
                        "charge.raised.v1",
                        "charge.settled.v1",
                        "charge.waived.v1",
                        "charge.reversed.v1",
                        "charge.reopened.v1",
                        "activity.published.v1",
                        "activity.cancelled.v1",
                        "registration.confirmed.v1",
                        "registration.cancelled.v1",
                        "attendance.recorded.v1",
                        "attendance.withdrawn.v1");
        return handlers.stream()
                .map(handler -> DynamicTest.dynamicTest(handler.type(), () -> assertThat(FactContract.consumerReads(
                                file(handler.topic().replace("-facts", "-service"), handler.type()), handler.payload()))
                        .isNotNull()));
    }
}
