package io.huishu.payment.ledger.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The chamber's row of {@code books}. */
public record BooksRow(int id, @Nullable LocalDate closedThrough) {}
