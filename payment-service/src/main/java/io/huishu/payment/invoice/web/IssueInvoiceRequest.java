package io.huishu.payment.invoice.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** @param number the tax bureau's number */
public record IssueInvoiceRequest(
        @NotNull(message = "请填写发票号码") @Pattern(regexp = "[0-9A-Za-z-]{6,30}", message = "发票号码是 6 到 30 位数字或字母")
        String number,

        @NotNull(message = "请选择开票日期") LocalDate issuedOn) {}
