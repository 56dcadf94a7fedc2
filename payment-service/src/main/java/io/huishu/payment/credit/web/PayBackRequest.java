package io.huishu.payment.credit.web;

import io.huishu.chassis.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The office transferred a balance back. */
public record PayBackRequest(
        @NotNull(message = "请填写退还金额") Money amount,
        @NotNull(message = "请填写退还日期") LocalDate paidOn,

        @NotBlank(message = "请填写银行流水号") @Size(max = 64, message = "银行流水号最多 64 个字")
        String reference) {}
