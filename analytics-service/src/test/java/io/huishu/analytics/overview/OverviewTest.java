package io.huishu.analytics.overview;

import static io.huishu.analytics.YearStory.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.analytics.AnalyticsHouse;
import io.huishu.analytics.Telling;
import io.huishu.analytics.Telling.Told;
import io.huishu.analytics.YearStory;
import io.huishu.analytics.overview.Overview.ActivityCount;
import io.huishu.analytics.overview.Overview.Attendance;
import io.huishu.analytics.overview.Overview.Dues;
import io.huishu.analytics.overview.Overview.Members;
import io.huishu.analytics.overview.Overview.MonthSum;
import io.huishu.analytics.overview.Overview.TierCount;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of one small year, exactly, however its facts arrive. */
@AnalyticsHouse
class OverviewTest {
    private static final AtomicLong CHAMBERS = new AtomicLong(1000);
    private static final int ORDERS = 40;

    private static final Members MEMBERS =
            new Members(3, 3, 2, List.of(new TierCount("会员", 2), new TierCount("理事", 1)));
    private static final Dues DUES = new Dues(
            2026,
            3,
            2,
            1,
            66,
            Money.ofFen(900_000),
            Money.ofFen(400_000),
            List.of(new MonthSum("2026-03", Money.ofFen(200_000)), new MonthSum("2026-06", Money.ofFen(200_000))));
    private static final Attendance ATTENDANCE = new Attendance(
            1, 3, 2, 66, List.of(new ActivityCount(id("X1"), "春茶会", Instant.parse("2026-03-01T01:00:00Z"), 3, 2)));

    @Autowired
    private Telling facts;

    @Autowired
    private ShowOverview show;

    @Test
    void showsTheYearAsItWas() {
        long chamber = told(YearStory.facts());
        demandTheYear(chamber, "in order");
    }

    @Test
    void theYearBeforeCountsItsOwn() {
        Overview before = overview(told(YearStory.facts()), 2025);
        assertThat(before.dues().billedUnits()).isEqualTo(1);
        assertThat(before.dues().ratePercent()).isEqualTo(100);
        assertThat(before.dues().byMonth()).containsExactly(new MonthSum("2026-03", Money.ofFen(200_000)));
        assertThat(before.members().joinedThisYear()).isEqualTo(1);
        assertThat(before.members().leftThisYear()).isEqualTo(1);
        assertThat(before.attendance().ratePercent()).isNull();
    }

    @Test
    void repeatsAndOldVersionsChangeNothing() {
        List<Told> twice = new ArrayList<>(YearStory.facts());
        twice.addAll(YearStory.facts());
        demandTheYear(told(twice), "told twice");
        List<Told> backwards = new ArrayList<>(YearStory.facts());
        backwards.addAll(YearStory.facts().reversed());
        demandTheYear(told(backwards), "told again backwards");
    }

    @Test
    void anyOrderWithAnyRepeatsEndsInTheSameYear() {
        for (int seed = 0; seed < ORDERS; seed++) {
            Random chance = new Random(seed);
            List<Told> shuffled = new ArrayList<>(YearStory.facts());
            YearStory.facts().stream().filter(fact -> chance.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, chance);
            demandTheYear(told(shuffled), "order of seed " + seed);
        }
    }

    @Test
    void withNothingToDivideThereIsNoRate() {
        Overview empty = overview(CHAMBERS.incrementAndGet(), 2026);
        assertThat(empty.members()).isEqualTo(new Members(0, 0, 0, List.of()));
        assertThat(empty.dues().ratePercent()).isNull();
        assertThat(empty.dues().billed()).isEqualTo(Money.ofFen(0));
        assertThat(empty.attendance()).isEqualTo(new Attendance(0, 0, 0, null, List.of()));
    }

    @Test
    void onlyWaivedDuesHaveNoRateEither() {
        long chamber = told(List.of(new Told(
                "charge.waived.v1",
                1,
                "{\"chargeId\":\"%s\",\"unitId\":\"%s\",\"year\":2026}".formatted(id("CW"), id("A")))));
        Dues dues = overview(chamber, 2026).dues();
        assertThat(dues.waivedUnits()).isEqualTo(1);
        assertThat(dues.billedUnits()).isZero();
        assertThat(dues.ratePercent()).isNull();
    }

    @Test
    void everyHandlerUnderstandsTheProducersOwnExample() {
        long chamber = CHAMBERS.incrementAndGet();
        for (String type : facts.types()) {
            facts.tell(chamber, facts.contract(type, 1));
        }
        Overview overview = overview(chamber, 2026);
        assertThat(overview.dues().billedUnits() + overview.dues().waivedUnits())
                .isPositive();
        assertThat(overview.dues().billed().fen()
                        + overview.members().leftThisYear()
                        + overview.members().total())
                .isPositive();
    }

    @Test
    void aHundredPercentMeansAll() {
        assertThat(Overview.percent(299, 300)).isEqualTo(99);
        assertThat(Overview.percent(300, 300)).isEqualTo(100);
        assertThat(Overview.percent(0, 300)).isZero();
        assertThat(Overview.percent(0, 0)).isNull();
    }

    /** @return a chamber of which nothing else was told */
    private long told(List<Told> story) {
        long chamber = CHAMBERS.incrementAndGet();
        story.forEach(fact -> facts.tell(chamber, fact));
        return chamber;
    }

    private Overview overview(long chamber, int year) {
        return Tenancy.call(new TenantId(chamber), () -> show.of(year));
    }

    private void demandTheYear(long chamber, String how) {
        Overview overview = overview(chamber, 2026);
        assertThat(overview.members()).as("members, %s", how).isEqualTo(MEMBERS);
        assertThat(overview.dues()).as("dues, %s", how).isEqualTo(DUES);
        assertThat(overview.attendance()).as("attendance, %s", how).isEqualTo(ATTENDANCE);
    }
}
