package io.huishu.member.lapse;

import java.time.LocalDate;
import java.util.List;

/**
 * What payment-service tells when its staff found that the charter's article applies to a unit.
 *
 * @param years the unpaid years, ascending
 * @param article the number of the charter's article, as staff typed it
 * @param rule the words of the article
 * @param confirmedBy who confirmed it, by name
 */
public record LapseNews(
        String lapseId,
        String unitId,
        List<Integer> years,
        String article,
        String rule,
        String confirmedBy,
        LocalDate confirmedOn) {
    public LapseNews {
        years = List.copyOf(years);
    }

    /** {@code 2024、2025} */
    String yearWords() {
        return String.join("、", years.stream().map(String::valueOf).toList());
    }
}
