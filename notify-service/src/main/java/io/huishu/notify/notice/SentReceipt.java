package io.huishu.notify.notice;

import io.huishu.chassis.money.Money;

/** What is told when a receipt is to be shown to its unit again. @param sendingId each sending has its own */
public record SentReceipt(String sendingId, String number, String unitId, String subject, Money amount) {}
