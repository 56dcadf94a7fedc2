package io.huishu.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantMissing;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds before any broker is asked. */
@ExtendWith(RealMariaDb.class)
class FactsWithoutBrokerTest {
    private static final String NOBODY_LISTENS = "127.0.0.1:1";

    private final Schema schema = RealMariaDb.schemaOf(FactsWithoutBrokerTest.class);

    @BeforeAll
    static void migrate(Schema schema) {
        House.migrate(schema);
    }

    private House house(String namesrv, String topic) {
        return House.on(schema, namesrv, "event-service", topic);
    }

    @Test
    void aFactNeedsATransactionAChamberAndATopic() {
        try (House event = house("", "event-facts").open();
                House silent = house("", "").open()) {
            SeatTaken fact = new SeatTaken("a", 1, "");
            Outbox outbox = event.part(Outbox.class);
            assertThatThrownBy(() -> Tenancy.run(House.CHAMBER, () -> outbox.append(fact)))
                    .hasMessageContaining("transaction");
            assertThatThrownBy(() -> new TransactionTemplate(event.part(JdbcTransactionManager.class))
                            .executeWithoutResult(status -> outbox.append(fact)))
                    .isInstanceOf(TenantMissing.class);
            assertThatThrownBy(() ->
                            silent.inTransaction(() -> silent.part(Outbox.class).append(fact)))
                    .hasMessageContaining("huishu.facts.topic");
            assertThat(event.count("SELECT COUNT(*) FROM outbox")).isZero();
        }
    }

    @Test
    void manyFactsAreKeptInTheirOrder() {
        try (House event = house("", "event-facts").open()) {
            List<SeatTaken> many = IntStream.range(0, 450)
                    .mapToObj(i -> new SeatTaken("many" + i, i, "座位"))
                    .toList();
            event.inTransaction(() -> event.part(Outbox.class).appendAll(many));
            assertThat(event.jdbc().queryForList("SELECT agg_key FROM outbox ORDER BY id", String.class))
                    .containsExactlyElementsOf(many.stream().map(SeatTaken::key).toList());
            assertThat(event.count("SELECT COUNT(DISTINCT event_id) FROM outbox"))
                    .isEqualTo(450);
        } finally {
            schema.run("DELETE FROM outbox");
        }
    }

    @Test
    void aFactKeepsTheTraceItCameFrom() {
        try (House event = house("", "event-facts").open();
                var trace = MDC.putCloseable("trace", "4bf92f35")) {
            event.takeSeat("traced");
            assertThat(event.jdbc()
                            .queryForObject(
                                    "SELECT JSON_UNQUOTE(JSON_EXTRACT(headers, '$.trace')) FROM outbox WHERE agg_key ="
                                            + " 'traced'",
                                    String.class))
                    .isEqualTo("4bf92f35");
        } finally {
            schema.run("DELETE FROM outbox");
        }
    }

    @Test
    void aHouseOpensAndWorksWithoutItsBroker() {
        try (House event = house(NOBODY_LISTENS, "event-facts")
                .hearing(new SeatCounter("member-facts", "event"))
                .open()) {
            event.takeSeat("a");
            assertThat(event.count("SELECT COUNT(*) FROM outbox WHERE agg_key = 'a'"))
                    .isEqualTo(1);
        } finally {
            schema.run("DELETE FROM outbox");
        }
    }

    @Test
    void twoHandlersOfOneNameStopTheStart() {
        House house = house("", "event-facts").hearing(new SeatCounter("t", "one"), new SeatCounter("t", "two"));
        assertThatThrownBy(house::open).rootCause().hasMessageContaining("Two handlers named SeatCounter");
    }
}
