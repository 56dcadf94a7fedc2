package io.huishu.payment.bank.web;

import io.huishu.payment.bank.LayoutChoice;
import io.huishu.payment.bank.StatementField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How the columns of a file are to be read, said by a person.
 *
 * @param headerRow as Excel shows it, from 1
 * @param columns those that mean something; {@code column} counts from 0
 */
public record LayoutRequest(
        @Min(value = 1, message = "请选择表头所在的行") @Max(value = 1_000_000, message = "请选择表头所在的行")
        int headerRow,

        @NotNull(message = "请指明各列的内容") @Size(max = 200, message = "列太多了")
        List<@Valid @NotNull Column> columns) {

    /** What one column means. */
    public record Column(
            @Min(value = 0, message = "列号不对") @Max(value = 199, message = "列号不对")
            int column,

            @NotNull(message = "请选择这一列的内容") StatementField field) {}

    LayoutChoice choice() {
        return new LayoutChoice(
                headerRow,
                columns.stream()
                        .map(each -> new LayoutChoice.Chosen(each.column(), each.field()))
                        .toList());
    }
}
