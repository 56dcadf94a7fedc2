package io.huishu.payment.standard.remote;

import io.huishu.payment.standard.HistoricStandard;
import java.time.Instant;
import java.util.List;

/** The fields that this house reads of {@code dues-standard.documented.v1}. */
public record StandardDocumented(
        String standardId, String name, int firstYear, int lastYear, List<Broken> broken, Instant documentedAt) {
    /** A rule that it breaks. */
    public record Broken(String rule) {}

    HistoricStandard standard() {
        return new HistoricStandard(
                standardId,
                name,
                firstYear,
                lastYear,
                broken.stream().map(Broken::rule).toList(),
                documentedAt);
    }
}
