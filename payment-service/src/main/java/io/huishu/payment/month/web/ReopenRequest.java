package io.huishu.payment.month.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a closed month has to be opened again. */
public record ReopenRequest(
        @NotBlank(message = "请写明为什么要反结账") @Size(max = 200, message = "原因最多 200 个字")
        String reason) {}
