package io.huishu.payment.bank;

import org.jspecify.annotations.Nullable;

/**
 * A column of a statement.
 *
 * @param column from 0
 * @param header as the file has it
 * @param field null when it is not read
 */
public record StatementColumn(
        int column, String header, @Nullable StatementField field) {}
