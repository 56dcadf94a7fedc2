package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A charge as staff sees it. */
public record StaffChargeView(
        String id,
        String unitId,
        String unitName,
        String tier,
        int year,
        String subject,
        Money amount,
        ChargeState state,
        LocalDate dueOn,
        @Nullable Instant settledAt,
        @Nullable SettlementMethod method,
        @Nullable String receiptNo) {}
