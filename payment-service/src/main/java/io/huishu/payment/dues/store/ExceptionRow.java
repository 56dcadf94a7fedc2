package io.huishu.payment.dues.store;

/** A row of {@code dues_run_exception}. */
public record ExceptionRow(String runId, String unitId, String unitName, String reason) {}
