package io.huishu.analytics.dues.remote;

import io.huishu.chassis.money.Money;

/** What this house reads of {@code charge.raised.v1}. */
record ChargeRaised(String chargeId, String unitId, int year, Money amount) {}
