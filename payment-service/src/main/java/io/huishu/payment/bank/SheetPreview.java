package io.huishu.payment.bank;

import java.util.List;

/**
 * The first rows of a file whose columns a person has to name.
 *
 * @param headerRow the row that looks most like a header, from 1
 * @param columns of that row, with what could be guessed
 */
public record SheetPreview(int headerRow, List<StatementColumn> columns, List<Row> rows) {
    /** @param cells by column from 0; a blank one is empty */
    public record Row(int rowNumber, List<String> cells) {}
}
