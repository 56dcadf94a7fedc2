package io.huishu.payment.standard.store;

import java.time.Instant;

/** A row of {@code dues_standard}. */
public record StandardRow(String id, String name, String resolutionId, int effectiveFrom, Instant adoptedAt) {}
