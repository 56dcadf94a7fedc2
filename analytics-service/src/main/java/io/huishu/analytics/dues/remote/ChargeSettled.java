package io.huishu.analytics.dues.remote;

import io.huishu.chassis.money.Money;
import java.time.Instant;

/** What this house reads of {@code charge.settled.v1}. */
record ChargeSettled(String chargeId, String unitId, int year, Money amount, Instant settledAt) {}
