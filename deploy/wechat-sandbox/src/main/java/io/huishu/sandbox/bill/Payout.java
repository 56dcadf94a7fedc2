package io.huishu.sandbox.bill;

import java.time.Instant;

/** Money sent from the merchant's account to its bank (提现). */
public record Payout(String payoutId, String mchid, long fen, Instant at) {}
