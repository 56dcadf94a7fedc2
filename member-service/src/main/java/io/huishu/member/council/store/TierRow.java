package io.huishu.member.council.store;

import io.huishu.chassis.money.Money;

/** One tier of a standard as the SQL reads it. */
record TierRow(String standardId, String tier, Money amount) {}
