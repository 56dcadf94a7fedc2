package io.huishu.member.lapse.remote;

import io.huishu.member.lapse.LapseNews;
import java.time.LocalDate;
import java.util.List;

/** What this house reads of {@code charge.lapsed.v1}. */
record ChargeLapsed(
        String lapseId,
        String unitId,
        List<Integer> years,
        String article,
        String rule,
        String confirmedBy,
        LocalDate confirmedOn) {
    LapseNews news() {
        return new LapseNews(lapseId, unitId, years, article, rule, confirmedBy, confirmedOn);
    }
}
