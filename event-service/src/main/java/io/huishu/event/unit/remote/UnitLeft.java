package io.huishu.event.unit.remote;

/** What this house reads of {@code unit.left.v1}. */
record UnitLeft(String unitId) {}
