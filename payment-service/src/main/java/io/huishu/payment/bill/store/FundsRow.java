package io.huishu.payment.bill.store;

import io.huishu.payment.bill.FundsLine;

/** A line of an edition of a fund bill. */
public record FundsRow(String id, String billId, int edition, FundsLine line) {}
