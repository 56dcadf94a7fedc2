package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that came for a charge.
 *
 * @param sourceId the id of the very act: an attempt to pay, an entry at the desk, one match of a bank line
 * @param on the business day it is booked on
 * @param at when it came, as the payer's side knows it
 * @param reference WeChat's transaction id, the bank's number or a voucher's
 * @param personId who paid, where known
 */
public record Received(
        SettlementMethod method,
        String sourceId,
        Money amount,
        LocalDate on,
        Instant at,
        @Nullable String reference,
        @Nullable String personId) {}
