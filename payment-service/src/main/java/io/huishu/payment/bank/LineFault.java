package io.huishu.payment.bank;

/**
 * What is wrong with a line.
 *
 * @param column as people are asked about it
 */
public record LineFault(String column, String reason) {
    static LineFault of(StatementField field, String reason) {
        return new LineFault(field.word(), reason);
    }
}
