package io.huishu.payment.refund.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a refund is turned down. */
public record RejectRefundRequest(
        @NotBlank(message = "请写明驳回的原因") @Size(max = 200, message = "驳回原因最多 200 个字")
        String reason) {}
