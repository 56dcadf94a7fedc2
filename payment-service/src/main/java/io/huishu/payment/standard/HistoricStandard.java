package io.huishu.payment.standard;

import java.time.Instant;
import java.util.List;

/**
 * A standard by which was collected before though it breaks rules. It explains past years; nothing is charged by it.
 *
 * @param broken the names of the rules it breaks
 */
public record HistoricStandard(
        String id, String name, int firstYear, int lastYear, List<String> broken, Instant documentedAt) {
    public HistoricStandard {
        broken = List.copyOf(broken);
    }
}
