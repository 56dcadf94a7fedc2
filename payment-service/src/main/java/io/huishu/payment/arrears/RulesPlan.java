package io.huishu.payment.arrears;

import io.huishu.chassis.problem.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules as staff sets them.
 *
 * @param steps days after the due day, negative before it
 * @param lapseYears after how many unpaid years in a row a membership may end; absent when the charter says nothing
 * @param article the number of the charter's article, as staff types it
 * @param rule the words of the article
 */
public record RulesPlan(
        boolean remindersOn,
        List<Integer> steps,
        int graceDays,
        @Nullable Integer lapseYears,
        @Nullable String article,
        @Nullable String rule) {
    private static final int MOST_STEPS = 12;
    private static final int EARLIEST = -90;
    private static final int LATEST = 720;
    private static final int MOST_GRACE = 365;
    private static final int MOST_YEARS = 5;

    /** @throws Invalid when a rule is out of range or the charter's article is missing */
    public RulesPlan {
        steps = steps.stream().distinct().sorted().toList();
        if (steps.size() > MOST_STEPS || steps.stream().anyMatch(day -> day < EARLIEST || day > LATEST)) {
            throw new Invalid("dues-rules.steps", "提醒最多 12 步，每步在应缴日之前 90 天到之后 720 天之间。");
        }
        if (remindersOn && steps.isEmpty()) {
            throw new Invalid("dues-rules.steps", "开启提醒要至少设一步。");
        }
        if (graceDays < 0 || graceDays > MOST_GRACE) {
            throw new Invalid("dues-rules.grace", "宽限期在 0 到 365 天之间。");
        }
        if (lapseYears != null && (lapseYears < 1 || lapseYears > MOST_YEARS)) {
            throw new Invalid("dues-rules.lapse-years", "连续未缴的年数在 1 到 5 之间。");
        }
        if (lapseYears != null && (isBlank(article) || isBlank(rule))) {
            throw new Invalid("dues-rules.article", "会籍终止要有章程依据，请填写第几条和条文。");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
