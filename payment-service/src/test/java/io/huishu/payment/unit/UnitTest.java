package io.huishu.payment.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void takesNewsOnlyWhenItIsNewer() {
        Unit unit = Unit.heardOf(news("甲公司", "会员"), 3);
        assertThat(unit.follow(news("旧名", "会员"), 3)).isFalse();
        assertThat(unit.follow(news("更旧", "会员"), 2)).isFalse();
        assertThat(unit.name()).isEqualTo("甲公司");
        assertThat(unit.follow(news("新名", "理事"), 4)).isTrue();
        assertThat(unit.tier()).isEqualTo("理事");
    }

    @Test
    void staysGoneWhenOlderNewsComesLate() {
        Unit unit = Unit.heardOf(news("甲公司", "会员"), 1);
        assertThat(unit.leave(LocalDate.of(2026, 3, 1), 5)).isTrue();
        assertThat(unit.follow(news("甲公司", "会员"), 4)).isFalse();
        assertThat(unit.isActive()).isFalse();
        assertThat(unit.leftOn()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    private static UnitNews news(String name, String tier) {
        return new UnitNews("01UNIT", "A001", name, tier, LocalDate.of(2020, 5, 1), UnitState.ACTIVE);
    }
}
