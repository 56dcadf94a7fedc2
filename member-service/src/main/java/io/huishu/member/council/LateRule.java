package io.huishu.member.council;

import io.huishu.chassis.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the resolution says of late joiners.
 *
 * @param fromMonth the first month that counts as late, 2 to 12; absent where every year is a full year
 */
public record LateRule(LateJoiners joiners, @Nullable Integer fromMonth) {
    public static final LateRule FULL_YEAR = new LateRule(LateJoiners.FULL_YEAR, null);

    private static final int SECOND_MONTH = 2;
    private static final int LAST_MONTH = 12;

    /** @throws Invalid when the month is missing, out of range, or given where none counts */
    public LateRule {
        boolean needed = joiners == LateJoiners.JOIN_LATE_COVERS_NEXT_YEAR;
        if (needed && (fromMonth == null || fromMonth < SECOND_MONTH || fromMonth > LAST_MONTH)) {
            throw new Invalid("dues-standard.late-month", "请填写决议规定从几月起入会算到次年底，2 到 12 之间。");
        }
        if (!needed && fromMonth != null) {
            throw new Invalid("dues-standard.late-month", "决议没有规定年中入会延到次年底，就不要填写月份。");
        }
    }
}
