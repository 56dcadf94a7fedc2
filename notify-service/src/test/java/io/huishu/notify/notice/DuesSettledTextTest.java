package io.huishu.notify.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** WeChat's limits (wechat.md 2.7): thing at most 20 characters, nothing empty, an amount without thousands commas. */
class DuesSettledTextTest {
    @Test
    void saysWhatHasArrivedInBusinessTime() {
        SettledDues dues = dues("2026-000001");
        assertThat(DuesSettledText.title(dues)).isEqualTo("2026 年会费已到账");
        assertThat(DuesSettledText.body(dues, "长江实业"))
                .isEqualTo("长江实业的2026年度会费 ¥2,000.00 已于 2026年11月24日 00:30 到账，收据号 2026-000001。感谢您对商会的支持！");
    }

    @Test
    void keepsWeChatsLimits() {
        Map<String, String> slots = DuesSettledText.slots(dues(null), "武汉长江实业（集团）股份有限公司东湖高新区分公司");
        assertThat(slots)
                .containsEntry("thing1", "武汉长江实业（集团）股份有限公司东湖高…")
                .containsEntry("amount3", "¥2000.00")
                .containsEntry("time4", "2026年11月24日 00:30")
                .containsEntry("character_string5", "-");
        assertThat(slots.get("thing1")).hasSize(20);
    }

    private static SettledDues dues(@Nullable String receiptNo) {
        return new SettledDues(
                "C", "U", 2026, "2026年度会费", Money.ofYuan("2000"), Instant.parse("2026-11-23T16:30:00Z"), receiptNo);
    }
}
