package io.huishu.payment.dues;

/**
 * How far a run has come.
 *
 * @param done how many units were looked at
 * @param units of how many
 */
public record ProgressView(int year, int done, int units) {}
