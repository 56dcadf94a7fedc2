package io.huishu.payment.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.charge.ChargedYear;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.LateJoiners;
import io.huishu.payment.standard.TierAmount;
import io.huishu.payment.unit.Unit;
import io.huishu.payment.unit.UnitNews;
import io.huishu.payment.unit.UnitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuesPlanTest {
    private static final AdoptedStandard STANDARD = new AdoptedStandard(
            "01STANDARD",
            "2026年会费标准",
            "01RESOLUTION",
            2026,
            Instant.parse("2026-01-01T00:00:00Z"),
            LateJoiners.FULL_YEAR,
            null,
            List.of(
                    new TierAmount("会员", Money.ofYuan("2000")),
                    new TierAmount("理事", Money.ofYuan("5000")),
                    new TierAmount("副会长", Money.ofYuan("10000")),
                    new TierAmount("名誉会长", Money.ZERO)));

    @Test
    void chargesEachUnitTheAmountOfItsTier() {
        DuesPlan plan = plan(Set.of(), unit("a", "甲公司", "会员"), unit("b", "乙公司", "理事"), unit("c", "丙公司", "副会长"));
        assertThat(plan.lines())
                .extracting(DuesLine::amount)
                .containsExactly(Money.ofYuan("2000"), Money.ofYuan("5000"), Money.ofYuan("10000"));
        assertThat(plan.total()).isEqualTo(Money.ofYuan("17000"));
        assertThat(plan.units()).isEqualTo(3);
        assertThat(plan.exceptions()).isEmpty();
    }

    @Test
    void leavesOutWhoIsChargedAlready() {
        DuesPlan plan = plan(Set.of("a"), unit("a", "甲公司", "会员"), unit("b", "乙公司", "会员"));
        assertThat(plan.alreadyCharged()).isEqualTo(1);
        assertThat(plan.lines()).extracting(DuesLine::unitId).containsExactly("b");
        assertThat(plan.exceptions()).isEmpty();
    }

    @Test
    void saysInWordsWhyAUnitGetsNoCharge() {
        Unit left = unit("d", "丁公司", "会员");
        left.leave(LocalDate.of(2026, 3, 1), 2);
        DuesPlan plan = plan(
                Set.of(),
                unit("a", "甲公司", "监事"),
                unit("b", "乙公司", "名誉会长"),
                left,
                joined("c", LocalDate.of(2027, 1, 5)));
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.total()).isEqualTo(Money.ZERO);
        assertThat(plan.exceptions())
                .extracting(DuesException::reason)
                .containsExactly(
                        "会费标准《2026年会费标准》没有规定“监事”的金额。",
                        "会费标准《2026年会费标准》规定“名誉会长”免缴，不生成账单。",
                        "已退会（2026-03-01），不再计收会费。",
                        "2027-01-05才入会，不计收2026年度会费。");
    }

    @Test
    void doesNotMentionWhoLeftInEarlierYears() {
        Unit left = unit("d", "丁公司", "会员");
        left.leave(LocalDate.of(2025, 12, 31), 2);
        DuesPlan plan = plan(Set.of(), left);
        assertThat(plan.units()).isZero();
        assertThat(plan.exceptions()).isEmpty();
    }

    @Test
    void isDueAtTheEndOfMarchOrThirtyDaysAfterTheRun() {
        assertThat(RunDues.dueOn(2026, LocalDate.of(2026, 1, 5))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(RunDues.dueOn(2026, LocalDate.of(2026, 3, 1))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(RunDues.dueOn(2026, LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(RunDues.dueOn(2025, LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void aLateJoinerPaysTheWholeYearWhereTheResolutionSaysNothing() {
        DuesPlan plan = plan(Set.of(), joined("a", LocalDate.of(2026, 12, 5)));
        assertThat(plan.lines())
                .extracting(DuesLine::amount, DuesLine::coversThrough)
                .containsExactly(tuple(Money.ofYuan("2000"), 2026));
    }

    @Test
    void aLateJoinersWholeDuesReachToTheNextYearOnlyFromTheMonthOfTheResolution() {
        DuesPlan plan = DuesPlan.of(
                2026,
                late(10),
                List.of(joined("a", LocalDate.of(2026, 9, 30)), joined("b", LocalDate.of(2026, 10, 1))),
                List.of());
        assertThat(plan.lines())
                .extracting(DuesLine::unitId, DuesLine::amount, DuesLine::coversThrough)
                .containsExactly(tuple("a", Money.ofYuan("2000"), 2026), tuple("b", Money.ofYuan("2000"), 2027));
    }

    @Test
    void theNextYearIsNotAskedForAgainUnlessTheDuesWereTakenBack() {
        Unit unit = joined("b", LocalDate.of(2026, 10, 1));
        assertThat(reasons(DuesPlan.of(2027, late(10), List.of(unit), List.of(year("b", 2026, 2027, "SETTLED")))))
                .containsExactly("按决议，2026年度的会费缴到2027年底，不再计收2027年度会费。");
        assertThat(reasons(DuesPlan.of(2027, late(10), List.of(unit), List.of(year("b", 2026, 2027, "OPEN")))))
                .hasSize(1);
        assertThat(DuesPlan.of(2027, late(10), List.of(unit), List.of(year("b", 2026, 2027, "REVERSED")))
                        .lines())
                .hasSize(1);
        assertThat(DuesPlan.of(2028, late(10), List.of(unit), List.of(year("b", 2026, 2027, "SETTLED")))
                        .lines())
                .hasSize(1);
    }

    @Test
    void aLateJoinerWhoPaidForTheNextYearIsNotAskedForTheYearOfJoining() {
        Unit unit = joined("b", LocalDate.of(2026, 10, 1));
        assertThat(reasons(DuesPlan.of(2026, late(10), List.of(unit), List.of(year("b", 2027, 2027, "SETTLED")))))
                .containsExactly("2026-10-01入会，按决议由2027年度会费涵盖，不再计收2026年度会费。");
    }

    private static List<String> reasons(DuesPlan plan) {
        assertThat(plan.lines()).isEmpty();
        return plan.exceptions().stream().map(DuesException::reason).toList();
    }

    private static ChargedYear year(String unit, int year, int through, String state) {
        return new ChargedYear(unit, year, through, ChargeState.valueOf(state));
    }

    private static AdoptedStandard late(int month) {
        return new AdoptedStandard(
                STANDARD.id(),
                STANDARD.name(),
                STANDARD.resolutionId(),
                STANDARD.effectiveFrom(),
                STANDARD.adoptedAt(),
                LateJoiners.JOIN_LATE_COVERS_NEXT_YEAR,
                month,
                STANDARD.tiers());
    }

    private static DuesPlan plan(Set<String> charged, Unit... units) {
        return DuesPlan.of(
                2026,
                STANDARD,
                List.of(units),
                charged.stream().map(id -> year(id, 2026, 2026, "OPEN")).toList());
    }

    private static Unit unit(String id, String name, String tier) {
        return Unit.heardOf(new UnitNews(id, "A-" + id, name, tier, LocalDate.of(2020, 5, 1), UnitState.ACTIVE), 1);
    }

    private static Unit joined(String id, LocalDate on) {
        return Unit.heardOf(new UnitNews(id, "A-" + id, "新公司", "会员", on, UnitState.ACTIVE), 1);
    }
}
