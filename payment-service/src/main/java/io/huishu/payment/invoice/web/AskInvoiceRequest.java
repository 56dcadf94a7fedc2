package io.huishu.payment.invoice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param taxNumber 统一社会信用代码 */
public record AskInvoiceRequest(
        @NotBlank(message = "请填写发票抬头") @Size(max = 100, message = "发票抬头最多 100 个字")
        String title,

        @NotBlank(message = "请填写税号") String taxNumber) {}
