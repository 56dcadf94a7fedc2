package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge as the unit's people see it.
 *
 * @param sourceId the registration of a fee; null for dues
 * @param year null for a fee
 * @param amount before reductions
 * @param due what is still to be paid
 * @param payUntil no payment is begun after it, because a place is held only so long; null for no such limit
 * @param reason why it was reduced, waived, cancelled or reversed; absent else
 * @param paying whether an attempt to pay it by WeChat is still open
 */
public record ChargeView(
        String id,
        ChargeKind kind,
        @Nullable String sourceId,
        String unitId,
        String unitName,
        @Nullable Integer year,
        String subject,
        Money amount,
        Money reduced,
        Money received,
        Money due,
        ChargeState state,
        LocalDate dueOn,
        @Nullable Instant payUntil,
        @Nullable Instant settledAt,
        @Nullable String receiptNo,
        @Nullable String reason,
        boolean paying) {}
