package io.huishu.payment.charge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole amount of a charge, received.
 *
 * @param at when the money came, as the payer's side knows it
 * @param reference WeChat's transaction id, the bank's number or a voucher's
 * @param personId who paid, where known
 */
public record Settlement(
        SettlementMethod method,
        Instant at,
        @Nullable String reference,
        @Nullable String personId) {}
