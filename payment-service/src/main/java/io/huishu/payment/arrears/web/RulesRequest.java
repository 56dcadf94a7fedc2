package io.huishu.payment.arrears.web;

import io.huishu.payment.arrears.RulesPlan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules as staff sets them.
 *
 * @param steps days after the due day, negative before it
 * @param version the version that was read before
 */
public record RulesRequest(
        boolean remindersOn,

        @NotNull(message = "请填写提醒的日子") @Size(max = 30, message = "提醒的步数太多")
        List<@NotNull(message = "请填写提醒的日子") Integer> steps,

        int graceDays,
        @Nullable Integer lapseYears,
        @Size(max = 40, message = "章程条号不超过 40 个字") @Nullable String article,
        @Size(max = 500, message = "条文不超过 500 个字") @Nullable String rule,
        long version) {
    RulesPlan plan() {
        return new RulesPlan(remindersOn, steps, graceDays, lapseYears, stripped(article), stripped(rule));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
