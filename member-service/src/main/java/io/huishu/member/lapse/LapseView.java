package io.huishu.member.lapse;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the secretariat sees it.
 *
 * @param unpaidYears {@code 2024、2025}
 * @param ruleText the words of the charter's article
 */
public record LapseView(
        String id,
        String unitId,
        String unitName,
        String unpaidYears,
        String article,
        String ruleText,
        String confirmedBy,
        LocalDate confirmedOn,
        LapseState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
