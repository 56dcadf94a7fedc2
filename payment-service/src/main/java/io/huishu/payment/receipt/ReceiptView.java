package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as people see it.
 *
 * @param number null while it waits for one
 * @param unitName the payer as it stands on the receipt
 * @param issuedAt null while it waits for a number
 * @param replaces the number of the void one in whose place it stands
 * @param replacedById the one that stands in its place
 * @param handOver how far it got to where electronic receipts are kept; null when it is not handed over
 * @param replacedBy its number; null while that waits for one
 */
public record ReceiptView(
        String id,
        ReceiptState state,
        @Nullable String number,
        String chargeId,
        String unitName,
        String subject,
        Money amount,
        Instant askedAt,
        @Nullable Instant issuedAt,
        @Nullable Instant voidedAt,
        @Nullable String voidReason,
        @Nullable String replaces,
        @Nullable String replacedById,
        @Nullable String replacedBy,
        @Nullable HandOverState handOver,
        @Nullable String handOverReason) {}
