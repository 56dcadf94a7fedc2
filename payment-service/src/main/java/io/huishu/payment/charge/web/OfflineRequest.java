package io.huishu.payment.charge.web;

import io.huishu.payment.charge.SettlementMethod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that the office received.
 *
 * @param reference the bank's number or a voucher's; needed for a transfer
 */
public record OfflineRequest(
        @NotNull(message = "请选择收款方式") SettlementMethod method,
        @NotNull(message = "请填写收款日期") LocalDate receivedOn,
        @Size(max = 64, message = "凭证号最多 64 个字") @Nullable String reference) {}
