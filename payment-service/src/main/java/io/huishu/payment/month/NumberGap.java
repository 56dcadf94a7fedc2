package io.huishu.payment.month;

import java.time.LocalDate;

/**
 * Numbers of a receipt book that are missing between two that were used.
 *
 * @param after the number before the gap, as printed
 * @param before the number behind it, issued in the month
 * @param missing how many
 */
public record NumberGap(String after, String before, long missing, LocalDate day) {}
