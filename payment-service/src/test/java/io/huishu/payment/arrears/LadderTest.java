package io.huishu.payment.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeState;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);
    private static final Ladder LADDER = new Ladder(List.of(60, -15, 0, 30, 0));

    @Test
    void everyDueDayStandsOnAtMostOneStep() {
        List<Ladder.Stretch> stretches = LADDER.stretches(TODAY);
        assertThat(stretches).extracting(Ladder.Stretch::step).containsExactly(-15, 0, 30, 60);
        for (int days = -400; days <= 400; days++) {
            LocalDate dueOn = TODAY.plusDays(days);
            assertThat(stretches.stream()
                            .filter(each -> !dueOn.isAfter(each.dueThrough()))
                            .filter(each -> {
                                LocalDate after = each.dueAfter();
                                return after == null || dueOn.isAfter(after);
                            })
                            .count())
                    .as("due %s", dueOn)
                    .isEqualTo(days > 15 ? 0 : 1);
        }
    }

    @Test
    void theNextStepIsTheOneACompleteListWouldSend() {
        assertThat(LADDER.next(TODAY.plusDays(20), TODAY, null)).isEqualTo(OptionalInt.of(-15));
        assertThat(LADDER.next(TODAY.plusDays(10), TODAY, null)).isEqualTo(OptionalInt.of(-15));
        assertThat(LADDER.next(TODAY.plusDays(10), TODAY, -15)).isEqualTo(OptionalInt.of(0));
        assertThat(LADDER.next(TODAY.minusDays(35), TODAY, null)).isEqualTo(OptionalInt.of(30));
        assertThat(LADDER.next(TODAY.minusDays(35), TODAY, 30)).isEqualTo(OptionalInt.of(60));
        assertThat(LADDER.next(TODAY.minusDays(99), TODAY, 60)).isEmpty();
    }

    @Test
    void countsYearsInARowBackFromTheLastWhoseGraceIsOver() {
        assertThat(candidate(2, open(2023), open(2024), open(2025))).containsExactly(2023, 2024, 2025);
        assertThat(candidate(2, open(2022), open(2024), open(2025))).containsExactly(2024, 2025);
        assertThat(candidate(2, open(2023), year(2024, ChargeState.SETTLED), open(2025)))
                .isEmpty();
        assertThat(candidate(2, open(2023), open(2024), year(2025, ChargeState.WAIVED)))
                .isEmpty();
        assertThat(candidate(1, open(2025), open(2026))).containsExactly(2025);
    }

    private static List<Integer> candidate(int asked, UnpaidYear... years) {
        return LapseCandidate.of(List.of(years), asked, 30, TODAY)
                .map(LapseCandidate::years)
                .orElse(List.of());
    }

    private static UnpaidYear open(int year) {
        return year(year, ChargeState.OPEN);
    }

    private static UnpaidYear year(int year, ChargeState state) {
        return new UnpaidYear("U", "单位", "C" + year, year, state, Money.ofYuan("2000"), LocalDate.of(year, 3, 31));
    }
}
