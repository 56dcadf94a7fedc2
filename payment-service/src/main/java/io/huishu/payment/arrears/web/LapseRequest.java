package io.huishu.payment.arrears.web;

import jakarta.validation.constraints.NotBlank;

/** The unit to which the charter's article applies. */
public record LapseRequest(@NotBlank(message = "请选择会员单位") String unitId) {}
