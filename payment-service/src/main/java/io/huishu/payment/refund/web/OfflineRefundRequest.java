package io.huishu.payment.refund.web;

import io.huishu.payment.charge.RefundWay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the office paid out.
 *
 * @param way {@code BANK} or {@code CASH}
 * @param reference the bank's number or a voucher's
 */
public record OfflineRefundRequest(
        @NotNull(message = "请选择退款方式") RefundWay way,
        @NotNull(message = "请填写退款日期") LocalDate paidOn,

        @NotBlank(message = "请填写银行流水号或凭证号") @Size(max = 64, message = "凭证号最多 64 个字")
        String reference) {}
