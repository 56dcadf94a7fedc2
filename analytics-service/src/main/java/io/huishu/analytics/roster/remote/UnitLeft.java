package io.huishu.analytics.roster.remote;

import java.time.LocalDate;

/** What this house reads of {@code unit.left.v1}. */
record UnitLeft(String unitId, LocalDate leftOn) {}
