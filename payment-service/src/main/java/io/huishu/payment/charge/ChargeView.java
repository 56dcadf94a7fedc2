package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge as the unit's people see it.
 *
 * @param paying whether an attempt to pay it by WeChat is still open
 */
public record ChargeView(
        String id,
        String unitId,
        String unitName,
        int year,
        String subject,
        Money amount,
        ChargeState state,
        LocalDate dueOn,
        @Nullable Instant settledAt,
        @Nullable String receiptNo,
        boolean paying) {}
