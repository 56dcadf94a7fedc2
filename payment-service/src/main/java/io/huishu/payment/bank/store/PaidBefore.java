package io.huishu.payment.bank.store;

/** A payer whose money was for this unit before. */
record PaidBefore(String payer, String unitId) {}
