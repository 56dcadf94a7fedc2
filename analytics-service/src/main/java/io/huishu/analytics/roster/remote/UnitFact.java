package io.huishu.analytics.roster.remote;

import java.time.LocalDate;

/** What this house reads of {@code unit.admitted.v1} and {@code unit.changed.v1}. */
record UnitFact(String unitId, String tier, LocalDate joinedOn) {}
