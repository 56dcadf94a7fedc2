package io.huishu.payment.unit.remote;

import java.time.LocalDate;

/** The fields that this house reads of {@code unit.left.v1}. */
public record UnitLeft(String unitId, LocalDate leftOn) {}
