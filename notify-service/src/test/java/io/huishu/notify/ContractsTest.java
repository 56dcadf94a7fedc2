package io.huishu.notify;

import static io.huishu.chassis.test.FactContract.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.test.FactContract;
import io.huishu.chassis.test.OpenApiContract;
import io.huishu.notify.notice.Channel;
import io.huishu.notify.notice.DeliveryState;
import io.huishu.notify.notice.NoticeDelivered;
import io.huishu.notify.official.FollowerJoined;
import io.huishu.notify.official.FollowerLeft;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Holds what we promise to what we do, and what we read to what others promise. */
@NotifyHouse
class ContractsTest {
    private static final String APPID = "wxfedcba9876543210";
    private static final String OPENID = "o5Vx-0a1b2c3d4e5f6g7h8i9j0k1";

    @Autowired
    private List<FactHandler<?>> handlers;

    @Test
    void answersAsItsOpenApiSays(@LocalServerPort int port) {
        OpenApiContract.matches("notify-service", port);
    }

    @TestFactory
    Stream<DynamicTest> tellsFactsAsItsContractsSay() {
        return Stream.<Fact>of(
                        new NoticeDelivered(
                                "01KB0000000000000000000001",
                                "01KB0000000000000000000003",
                                "01KB0000000000000000000004",
                                Channel.WECHAT,
                                DeliveryState.SENT,
                                Instant.parse("2026-11-23T02:00:00Z")),
                        new FollowerJoined(APPID, OPENID, "lead-7", Instant.parse("2026-11-23T02:00:00Z")),
                        new FollowerLeft(APPID, OPENID, Instant.parse("2026-11-24T02:00:00Z")))
                .map(fact -> DynamicTest.dynamicTest(
                        fact.type(), () -> FactContract.producerMatches(file("notify-service", fact.type()), fact)));
    }

    @TestFactory
    Stream<DynamicTest> readsTheFactsOfOthersAsTheyAreWritten() {
        assertThat(handlers)
                .extracting(FactHandler::type)
                .contains(
                        "chamber.opened.v1",
                        "chamber.channels-changed.v1",
                        "person.bound.v1",
                        "unit.admitted.v1",
                        "unit.changed.v1",
                        "charge.settled.v1",
                        "receipt.sent-again.v1",
                        "refund.settled.v1",
                        "dues.reminder-due.v1");
        return handlers.stream()
                .map(handler -> DynamicTest.dynamicTest(
                        handler.getClass().getSimpleName(), () -> assertThat(FactContract.consumerReads(
                                        file(handler.topic().replace("-facts", "-service"), handler.type()),
                                        handler.payload()))
                                .isNotNull()));
    }
}
