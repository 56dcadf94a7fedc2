package io.huishu.payment.arrears;

import java.time.Instant;

/**
 * What staff confirmed.
 *
 * @param lastYear the last unpaid year: a unit is confirmed once for it
 * @param article the charter's article as it stood then
 */
public record ConfirmedLapse(
        String id,
        String unitId,
        int lastYear,
        String years,
        long owedFen,
        String article,
        String confirmedBy,
        Instant confirmedAt) {}
