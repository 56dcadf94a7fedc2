package io.huishu.payment.waiver.web;

/** @param closeAttempt whether a payment that is under way at WeChat is closed first */
public record ApproveWaiverRequest(boolean closeAttempt) {}
