package io.huishu.member.intake;

/**
 * A cell that is not blank.
 *
 * @param column from 0
 * @param text as the file has it: a number may stand there as {@code 1.38E10}
 */
public record Cell(int column, String text, CellKind kind) {}
