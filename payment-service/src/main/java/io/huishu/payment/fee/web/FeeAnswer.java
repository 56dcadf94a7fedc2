package io.huishu.payment.fee.web;

/** @param chargeId with which the fee is paid */
public record FeeAnswer(String chargeId) {}
