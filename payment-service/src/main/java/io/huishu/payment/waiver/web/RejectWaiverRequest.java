package io.huishu.payment.waiver.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a waiver is turned down. */
public record RejectWaiverRequest(
        @NotBlank(message = "请写明退回的原因") @Size(max = 200, message = "原因不超过 200 个字")
        String note) {}
