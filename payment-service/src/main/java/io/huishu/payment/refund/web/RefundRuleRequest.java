package io.huishu.payment.refund.web;

import io.huishu.chassis.money.Money;
import jakarta.validation.constraints.NotNull;

/** @param approvalOver above this a second person has to agree; zero means always */
public record RefundRuleRequest(@NotNull(message = "请填写金额") Money approvalOver) {}
