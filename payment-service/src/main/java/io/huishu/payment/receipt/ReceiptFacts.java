package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a receipt here; the chamber's name is not.
 *
 * @param kind null while it waits for a number
 */
public record ReceiptFacts(
        String id,
        ReceiptState state,
        @Nullable BookKind kind,
        @Nullable String number,
        @Nullable Instant issuedAt,
        String payer,
        String subject,
        Money amount,
        @Nullable Instant voidedAt,
        @Nullable String voidReason) {}
