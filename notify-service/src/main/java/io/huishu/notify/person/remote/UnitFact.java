package io.huishu.notify.person.remote;

/** What this house reads of {@code unit.admitted.v1} and {@code unit.changed.v1}. */
record UnitFact(String unitId, String name) {}
