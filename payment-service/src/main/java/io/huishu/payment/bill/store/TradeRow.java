package io.huishu.payment.bill.store;

import io.huishu.payment.bill.TradeLine;

/** A line of an edition of a trade bill. */
public record TradeRow(String id, String billId, int edition, TradeLine line) {}
