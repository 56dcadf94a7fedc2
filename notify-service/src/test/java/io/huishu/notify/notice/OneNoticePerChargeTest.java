package io.huishu.notify.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.NotifyHouse;
import io.huishu.notify.Story;
import io.huishu.notify.Telling;
import io.huishu.notify.person.Contacts;
import io.huishu.notify.person.UnitNames;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A charge is told of once: however often the fact comes, and however close together. */
@NotifyHouse
class OneNoticePerChargeTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Telling facts;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Notices notices;

    @Autowired
    private Contacts contacts;

    @Autowired
    private UnitNames names;

    @Autowired
    private Slots slots;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Ids ids;

    @Autowired
    private BusinessTime time;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRepeatAndTheSameNewsUnderANewIdMakeNoSecondNotice() {
        Story story = story();
        String charge = story.id("CHRG");
        story.settled("01FACT", charge);
        story.settled("01FACT", charge);
        story.settled("02FACT", charge);
        assertThat(notices(story)).isEqualTo(1);
        assertThat(story.count("delivery WHERE tenant_id = ? AND channel = 'INBOX'"))
                .isEqualTo(1);
        assertThat(story.count("delivery WHERE tenant_id = ? AND channel = 'WECHAT'"))
                .isEqualTo(1);
    }

    @Test
    void theUniqueKeyStopsTwinsThatBothLookedBeforeEitherWrote() throws Exception {
        Story story = story();
        assertThat(twins(story)).isEqualTo(1);
        assertThat(notices(story)).isEqualTo(1);
    }

    @Test
    void withoutTheUniqueKeyTheTwinsTellItTwice() throws Exception {
        Story story = story();
        sql.execute("ALTER TABLE notice DROP INDEX one_notice_per_cause");
        try {
            assertThat(twins(story)).isEqualTo(2);
            assertThat(notices(story)).isEqualTo(2);
        } finally {
            sql.update("DELETE FROM delivery WHERE tenant_id = ?", story.chamber);
            sql.update("DELETE FROM notice WHERE tenant_id = ?", story.chamber);
            sql.execute("ALTER TABLE notice ADD UNIQUE KEY one_notice_per_cause (tenant_id, kind, source_id)");
        }
    }

    private Story story() {
        Story story = new Story(port, facts, sql);
        story.opened();
        return story;
    }

    private static int notices(Story story) {
        return story.count("notice WHERE tenant_id = ?");
    }

    /** @return how many of two simultaneous tellings went through */
    private long twins(Story story) throws Exception {
        TellUnit tellUnit = new TellUnit(bothLookFirst(), contacts, slots, outbox, ids, time);
        TellDuesSettled tell = new TellDuesSettled(tellUnit, notices, names, time);
        SettledDues dues = new SettledDues(
                story.id("TWIN"), story.unit, 2026, "2026年度会费", Money.ofYuan("2000"), Instant.EPOCH, null);
        Callable<Boolean> telling = () -> story.inChamber(() -> {
            transaction.executeWithoutResult(status -> tell.tell(dues));
            return true;
        });
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return pool.invokeAll(Collections.nCopies(2, telling)).stream()
                    .filter(outcome -> outcome.state() == Future.State.SUCCESS)
                    .count();
        }
    }

    /** The real store, which lets nobody past its first question before both have asked it. */
    private Notices bothLookFirst() {
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        return (Notices) Proxy.newProxyInstance(
                Notices.class.getClassLoader(),
                List.of(Notices.class).toArray(Class<?>[]::new),
                (proxy, method, given) -> {
                    try {
                        Object answer = method.invoke(notices, given);
                        if (method.getName().equals("madeFor")) {
                            bothHaveLooked.await();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
