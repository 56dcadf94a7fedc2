package io.huishu.payment.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines staff wants to see; null means any.
 *
 * @param query part of the payer's name or the memo
 */
public record LineFilter(
        @Nullable LineState state,
        @Nullable LineKind kind,
        @Nullable String query,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
