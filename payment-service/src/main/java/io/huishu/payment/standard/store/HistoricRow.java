package io.huishu.payment.standard.store;

import java.time.Instant;

/**
 * A row of {@code historic_standard}.
 *
 * @param broken the rules' names, one a line
 */
public record HistoricRow(String id, String name, int firstYear, int lastYear, String broken, Instant documentedAt) {}
