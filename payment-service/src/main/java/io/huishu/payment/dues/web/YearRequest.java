package io.huishu.payment.dues.web;

import jakarta.validation.constraints.NotNull;

/** The year to bill. */
public record YearRequest(@NotNull(message = "请填写年度") Integer year) {}
