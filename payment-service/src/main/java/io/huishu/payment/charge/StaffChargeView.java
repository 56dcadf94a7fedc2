package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge as staff sees it.
 *
 * @param tier empty for a fee
 * @param year null for a fee
 * @param amount before reductions
 * @param due what is still to be paid
 */
public record StaffChargeView(
        String id,
        ChargeKind kind,
        String unitId,
        String unitName,
        String tier,
        @Nullable Integer year,
        String subject,
        Money amount,
        Money reduced,
        Money received,
        Money refunded,
        Money due,
        ChargeState state,
        LocalDate dueOn,
        @Nullable Instant settledAt,
        @Nullable SettlementMethod method,
        @Nullable String receiptNo) {}
