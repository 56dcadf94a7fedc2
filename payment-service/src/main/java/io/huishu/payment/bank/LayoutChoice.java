package io.huishu.payment.bank;

import java.util.List;

/**
 * How a person says a file is to be read.
 *
 * @param headerRow as Excel shows it, from 1
 */
public record LayoutChoice(int headerRow, List<Chosen> columns) {
    /** @param column from 0 */
    public record Chosen(int column, StatementField field) {}
}
