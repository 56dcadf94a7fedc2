package io.huishu.payment.bank.web;

import io.huishu.payment.bank.AsideReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a line is nobody's payment. */
public record AsideRequest(
        @NotNull(message = "请选择不用认领的原因") AsideReason reason,
        @Size(max = 100, message = "说明最多 100 个字") @Nullable String note) {}
