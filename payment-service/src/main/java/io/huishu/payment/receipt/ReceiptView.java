package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as people see it.
 *
 * @param voidedAt null while it is valid
 */
public record ReceiptView(
        String id,
        String number,
        String chargeId,
        String unitName,
        String subject,
        Money amount,
        Instant issuedAt,
        @Nullable Instant voidedAt,
        @Nullable String voidReason) {}
