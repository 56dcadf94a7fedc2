package io.huishu.payment.refund.web;

import io.huishu.chassis.money.Money;

/** @param approvalOver above this a second person has to agree */
public record RefundRuleView(Money approvalOver) {}
