package io.huishu.payment.receipt.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a receipt is voided. */
public record VoidRequest(
        @NotBlank(message = "请填写作废原因") @Size(max = 200, message = "作废原因最多 200 个字")
        String reason) {}
