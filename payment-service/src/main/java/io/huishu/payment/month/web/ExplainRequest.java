package io.huishu.payment.month.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why two books differ. */
public record ExplainRequest(
        @NotBlank(message = "请写明情况") @Size(max = 200, message = "说明最多 200 个字")
        String note) {}
