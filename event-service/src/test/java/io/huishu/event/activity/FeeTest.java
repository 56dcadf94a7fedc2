package io.huishu.event.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTest {
    private static final Instant UNTIL = Instant.parse("2026-12-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "30000,20,2026-11-30T23:59:59Z,30000",
        "30000,20,2026-12-01T00:00:00Z,24000",
        "30000,0,2026-12-02T00:00:00Z,30000",
        "30000,100,2026-12-02T00:00:00Z,0",
        "9999,33,2026-12-02T00:00:00Z,6700"
    })
    void givesAllBackUntilItsMomentAndThenAllButAPercentage(long fen, int percent, Instant when, long back) {
        Fee fee = new Fee(Money.ofFen(fen), RefundRule.UNTIL, UNTIL, percent);
        assertThat(fee.backAt(when)).isEqualTo(Money.ofFen(back));
    }

    @Test
    void givesNothingBackWithoutARule() {
        assertThat(new Fee(Money.ofYuan("300"), RefundRule.NONE, UNTIL, 0).backAt(Instant.EPOCH))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatThrownBy(() -> new Fee(Money.ofFen(-1), RefundRule.NONE, null, 0))
                .isInstanceOf(ActivityPlanBroken.class);
        assertThatThrownBy(() -> new Fee(Money.ofFen(1), RefundRule.UNTIL, null, 0))
                .hasMessageContaining("请选择在什么时间之前");
        assertThatThrownBy(() -> new Fee(Money.ofFen(1), RefundRule.UNTIL, UNTIL, 101))
                .hasMessageContaining("100%");
    }
}
