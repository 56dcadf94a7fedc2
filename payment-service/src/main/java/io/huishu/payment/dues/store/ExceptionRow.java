package io.huishu.payment.dues.store;

/** A row of {@code dues_run_exception}. */
public record ExceptionRow(String id, String runId, int place, String unitId, String unitName, String reason) {}
