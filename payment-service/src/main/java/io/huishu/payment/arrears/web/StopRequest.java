package io.huishu.payment.arrears.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a charge is not reminded any more. */
public record StopRequest(
        @NotBlank(message = "请写明为什么不再提醒") @Size(max = 100, message = "原因不超过 100 个字")
        String reason) {}
