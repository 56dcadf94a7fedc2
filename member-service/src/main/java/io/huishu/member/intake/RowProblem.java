package io.huishu.member.intake;

/**
 * What is wrong with a row.
 *
 * @param column the column's word
 * @param reason Chinese
 */
public record RowProblem(String column, String reason) {}
