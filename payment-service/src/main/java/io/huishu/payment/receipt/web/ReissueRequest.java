package io.huishu.payment.receipt.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason why the old one is voided; not needed when it is void already */
public record ReissueRequest(
        @Size(max = 200, message = "作废原因最多 200 个字") @Nullable
        String reason) {}
