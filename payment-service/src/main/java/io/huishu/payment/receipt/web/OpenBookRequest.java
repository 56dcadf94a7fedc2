package io.huishu.payment.receipt.web;

import io.huishu.payment.receipt.BookKind;
import io.huishu.payment.receipt.BookRange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A book as it lies on the table.
 *
 * @param firstNumber as printed, with its zeros
 * @param atOnce whether the books in use are closed, so that the next receipt takes its number here
 */
public record OpenBookRequest(
        @NotNull(message = "请选择纸质还是电子") BookKind kind,
        @NotBlank(message = "请填写票据代码") String code,
        @NotBlank(message = "请填写起号") String firstNumber,
        @NotBlank(message = "请填写止号") String lastNumber,
        boolean atOnce) {
    BookRange range() {
        return BookRange.read(code, firstNumber, lastNumber);
    }
}
