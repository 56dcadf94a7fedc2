package io.huishu.payment.credit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is undone. */
public record WhyRequest(
        @NotBlank(message = "请写明撤销的原因") @Size(max = 60, message = "原因最多 60 个字")
        String reason) {}
