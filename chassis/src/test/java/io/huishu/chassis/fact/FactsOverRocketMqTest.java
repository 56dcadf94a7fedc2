package io.huishu.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import io.huishu.chassis.test.RealRocketMq;
import io.huishu.chassis.test.RocketMqProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.common.message.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a committed transaction of one house to the effect in another, on a real database and a real broker. */
@ExtendWith({RealMariaDb.class, RealRocketMq.class})
class FactsOverRocketMqTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int WRITERS = 4;
    private static final int SEATS_EACH = 250;

    private final Schema schema = RealMariaDb.schemaOf(FactsOverRocketMqTest.class);
    private final String namesrv = RealRocketMq.namesrv();
    private String topic = "";

    @BeforeAll
    static void migrate(Schema schema) {
        House.migrate(schema);
    }

    @BeforeEach
    void freshTopic() throws Exception {
        topic = RealRocketMq.freshTopic();
        schema.run(
                "DELETE FROM outbox",
                "DELETE FROM outbox_dead",
                "DELETE FROM dead_letter",
                "DELETE FROM inbox",
                "DELETE FROM effect",
                "DELETE FROM activity");
    }

    private House event() {
        return House.on(schema, namesrv, "event-service", topic);
    }

    /** A listening house; its name is its own per test because groups live on in the broker. */
    private House member() {
        return House.on(schema, namesrv, "member-" + topic, topic);
    }

    @Test
    void sendsWhatWasCommittedAndNothingThatWasRolledBack() throws Exception {
        try (House event = event().open();
                Onlooker onlooker = new Onlooker(namesrv, topic)) {
            assertThatThrownBy(() -> event.inTransaction(() -> {
                        event.part(Outbox.class).append(new SeatTaken("ghost", 1, ""));
                        throw new IllegalStateException("the room is full");
                    }))
                    .hasMessage("the room is full");
            event.takeSeat("a");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(onlooker.versionsOf("a")).containsExactly(1L));
            assertThat(onlooker.versionsOf("ghost")).isEmpty();
            await().atMost(PATIENCE).until(() -> event.count("SELECT COUNT(*) FROM outbox") == 0);
        }
    }

    @Test
    void twoRelaysAndFourWritersKeepTheOrderOfEachAggregate() throws Exception {
        try (Onlooker onlooker = new Onlooker(namesrv, topic)) {
            takeSeatsThroughTwoRelays(OutboxTable.class);
            await().atMost(PATIENCE).until(() -> onlooker.seen() == WRITERS * SEATS_EACH);
            assertThat(onlooker.inversions()).isZero();
        }
    }

    /** The control: relays that do not wait for each other's lanes send facts twice and out of order. */
    @Test
    void withoutTheLaneLocksTwoRelaysBreakTheOrder() throws Exception {
        try (Onlooker onlooker = new Onlooker(namesrv, topic)) {
            takeSeatsThroughTwoRelays(UnlockedTable.class);
            await().atMost(PATIENCE).until(() -> onlooker.seen() > WRITERS * SEATS_EACH);
            await().atMost(PATIENCE).until(() -> onlooker.inversions() > 0);
        }
    }

    private void takeSeatsThroughTwoRelays(Class<? extends OutboxTable> outbox) throws InterruptedException {
        try (House one = event().sendingFrom(outbox).open();
                House two = event().sendingFrom(outbox).open()) {
            List<Thread> threads = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                House mine = writer % 2 == 0 ? one : two;
                RandomGenerator choice = new Random(writer);
                threads.add(Thread.startVirtualThread(() -> {
                    for (int i = 0; i < SEATS_EACH; i++) {
                        mine.takeSeat("activity-" + choice.nextInt(25));
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            await().atMost(PATIENCE).until(() -> one.count("SELECT COUNT(*) FROM outbox") == 0);
        }
    }

    /** Every relay believes that every lane is its own. */
    static class UnlockedTable extends OutboxTable {
        UnlockedTable(JdbcTemplate jdbc) {
            super(jdbc);
        }

        @Override
        boolean lock(int lane) {
            return true;
        }
    }

    @Test
    void aRelayThatDiesBetweenSendingAndDeletingSendsTwiceButTheEffectIsOne() throws Exception {
        assertThat(effectsAfterADeadRelay(Inbox.class)).isEqualTo(1);
    }

    /** The control: without the inbox the repeat does reach the effect, so the test above proves something. */
    @Test
    void withoutTheInboxTheEffectWouldBeTwo() throws Exception {
        assertThat(effectsAfterADeadRelay(OpenDoor.class)).isEqualTo(2);
    }

    private long effectsAfterADeadRelay(Class<? extends Inbox> inbox) throws Exception {
        DyingTable.died.set(false);
        SeatCounter counter = new SeatCounter(topic, "member");
        try (House event = event().sendingFrom(DyingTable.class).open();
                House member = member().hearing(counter).admittingBy(inbox).open();
                Onlooker onlooker = new Onlooker(namesrv, topic)) {
            counter.writesTo(member.jdbc());
            event.takeSeat("a");
            await().atMost(PATIENCE).until(() -> onlooker.seen() == 2);
            event.takeSeat("last");
            await().atMost(PATIENCE).until(() -> effects(member, "last") == 1);
            awaitAllTaken(member);
            return effects(member, "a");
        }
    }

    private static void awaitAllTaken(House member) {
        await().during(Duration.ofMillis(1500)).atMost(PATIENCE).until(() -> effects(member, "last") == 1);
    }

    private static long effects(House house, String activity) {
        return house.count("SELECT COUNT(*) FROM effect WHERE agg_key = ?", activity);
    }

    /** Its connection is gone once, after the broker took the facts and before they are deleted. */
    static class DyingTable extends OutboxTable {
        static final AtomicBoolean died = new AtomicBoolean();

        DyingTable(JdbcTemplate jdbc) {
            super(jdbc);
        }

        @Override
        void delete(List<OutboxRow> sent) {
            if (died.compareAndSet(false, true)) {
                throw new DataAccessResourceFailureException("killed after sending");
            }
            super.delete(sent);
        }
    }

    /** No inbox at all. */
    static class OpenDoor extends Inbox {
        OpenDoor(JdbcTemplate jdbc) {
            super(jdbc);
        }

        @Override
        boolean admit(TenantId tenant, String handler, String eventId) {
            return true;
        }
    }

    /**
     * "bad" throws, which notes its reason; "crashing" throws an error, which notes nothing, so its row can only come
     * from the broker's dead letters.
     */
    @Test
    void aPoisonedFactIsParkedAfterFiveTriesWhileOthersGoOnAndGoesThroughWhenResent() {
        SeatCounter counter = new SeatCounter(topic, "member").failsOn("bad").crashesOn("crashing");
        try (House event = event().open();
                House member = member().hearing(counter).open()) {
            counter.writesTo(member.jdbc());
            event.takeSeat("crashing");
            event.takeSeat("bad");
            event.takeSeat("good");
            await().atMost(PATIENCE).until(() -> effects(member, "good") == 1);
            ParkedFacts parked = member.part(ParkedFacts.class);
            await().atMost(PATIENCE).until(() -> items(parked, House.CHAMBER).size() == 2);
            ParkedView letter = letter(parked, "bad");
            assertThat(letter.reason()).contains("no such activity here: bad");
            assertThat(letter.attempts()).isEqualTo(5);
            assertThat(letter.key()).isEqualTo("bad");
            assertThat(letter.type()).isEqualTo(SeatTaken.TYPE);
            assertThat(effects(member, "bad")).isZero();
            assertThat(items(parked, new TenantId(2))).isEmpty();
            assertThat(letter(parked, "crashing").topic()).isEqualTo(topic);
            resending(parked, letter, counter, member);
        }
    }

    private static void resending(ParkedFacts parked, ParkedView letter, SeatCounter counter, House member) {
        assertThatThrownBy(() -> Tenancy.run(new TenantId(2), () -> parked.resend(letter.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> Tenancy.run(House.CHAMBER, () -> parked.resend(letter.id())))
                .isInstanceOf(StillFailing.class);
        counter.repair();
        Tenancy.run(House.CHAMBER, () -> parked.resend(letter.id()));
        assertThat(effects(member, "bad")).isEqualTo(1);
        assertThat(items(parked, House.CHAMBER)).hasSize(1);
        assertThatThrownBy(() -> Tenancy.run(House.CHAMBER, () -> parked.resend(letter.id())))
                .isInstanceOf(Missing.class);
    }

    private static ParkedView letter(ParkedFacts parked, String key) {
        return items(parked, House.CHAMBER).stream()
                .filter(view -> view.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<ParkedView> items(ParkedFacts parked, TenantId chamber) {
        return Tenancy.call(chamber, () -> parked.list(new Cursor(null, 20)).items());
    }

    @Test
    void whatIsNoFactIsParkedAtOnceForNobody() throws Exception {
        SeatCounter counter = new SeatCounter(topic, "member");
        DefaultMQProducer stranger = new DefaultMQProducer("stranger");
        stranger.setNamesrvAddr(namesrv);
        stranger.setVipChannelEnabled(false);
        stranger.start();
        try (House member = member().hearing(counter).open()) {
            stranger.send(new Message(topic, SeatTaken.TYPE, "k", "{not json".getBytes("UTF-8")));
            stranger.send(new Message(topic, SeatTaken.TYPE, "k", "{\"id\":\"1\",\"data\":{}}".getBytes("UTF-8")));
            await().atMost(PATIENCE)
                    .until(() -> member.count("SELECT COUNT(*) FROM dead_letter WHERE tenant_id = 0") == 2);
        } finally {
            stranger.shutdown();
        }
    }

    /** 4 MB is more than RocketMQ takes; the row stands for any fact that no retry will get out. */
    @Test
    void aFactTheBrokerRefusesIsParkedItsAggregateWaitsAndOthersGoOn() throws Exception {
        try (House event = event().open();
                Onlooker onlooker = new Onlooker(namesrv, topic)) {
            event.inTransaction(() -> {
                Outbox outbox = event.part(Outbox.class);
                outbox.append(new SeatTaken("huge", 1, "x".repeat(4_500_000)));
                outbox.append(new SeatTaken("huge", 2, "waits"));
                outbox.append(new SeatTaken("small", 1, "goes"));
                event.jdbc().update("UPDATE outbox SET attempts = 11 WHERE agg_key = 'huge' AND agg_version = 1");
            });
            await().atMost(PATIENCE).until(() -> onlooker.versionsOf("small").size() == 1);
            await().atMost(PATIENCE).until(() -> event.count("SELECT COUNT(*) FROM outbox_dead") == 1);
            await().during(Duration.ofMillis(1500)).atMost(PATIENCE).until(() -> onlooker.seen() == 1);
            ParkedFacts parked = event.part(ParkedFacts.class);
            ParkedView view = items(parked, House.CHAMBER).getFirst();
            assertThat(view.attempts()).isEqualTo(12);
            event.jdbc().update("UPDATE outbox_dead SET payload = JSON_SET(payload, '$.note', 'mended')");
            Tenancy.run(House.CHAMBER, () -> parked.resend(view.id()));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(onlooker.versionsOf("huge")).containsExactly(1L, 2L));
        }
    }

    @Test
    void aRefusedFactIsTriedAgainLaterAndItsFollowersWaitBehindIt() {
        try (House event = event().open()) {
            event.inTransaction(() -> {
                event.part(Outbox.class).append(new SeatTaken("huge", 1, "x".repeat(4_500_000)));
                event.part(Outbox.class).append(new SeatTaken("huge", 2, ""));
            });
            await().atMost(PATIENCE).until(() -> event.count("SELECT MAX(attempts) FROM outbox") >= 1);
            assertThat(event.count("SELECT COUNT(*) FROM outbox")).isEqualTo(2);
        }
    }

    @Test
    void businessGoesOnWithoutABrokerAndDrainsWhenItIsBack() throws Exception {
        RocketMqProcess broker = RealRocketMq.server();
        SeatCounter counter = new SeatCounter(topic, "member");
        try (House event = event().open();
                House member = member().hearing(counter).open()) {
            counter.writesTo(member.jdbc());
            event.takeSeat("before");
            await().atMost(PATIENCE).until(() -> effects(member, "before") == 1);
            broker.kill();
            for (int i = 0; i < 20; i++) {
                event.takeSeat("during-" + i % 5);
            }
            await().during(Duration.ofMillis(1200))
                    .atMost(PATIENCE)
                    .until(() -> event.count("SELECT COUNT(*) FROM outbox WHERE attempts = 0") == 20);
            broker.restart();
            await().atMost(PATIENCE).until(() -> member.count("SELECT COUNT(*) FROM effect") == 21);
            assertThat(event.count("SELECT COUNT(*) FROM outbox_dead")).isZero();
        }
    }
}
