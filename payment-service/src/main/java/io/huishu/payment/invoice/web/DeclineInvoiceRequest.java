package io.huishu.payment.invoice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a request is sent back. */
public record DeclineInvoiceRequest(
        @NotBlank(message = "请填写退回原因，会员会看到") @Size(max = 200, message = "退回原因最多 200 个字")
        String reason) {}
