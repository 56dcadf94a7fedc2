package io.huishu.payment.dues.store;

import io.huishu.chassis.money.Money;
import java.time.Instant;

/** A row of {@code dues_run}. */
public record DuesRunRow(
        String id, int duesYear, int raised, int alreadyCharged, Money total, int leftOut, Instant ranAt) {}
