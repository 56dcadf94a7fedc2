package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bill as staff sees it.
 *
 * @param in trade bill: amounts of all orders; fund bill: income
 * @param out trade bill: refunds; fund bill: spending
 * @param note why it could not be had the last time
 */
public record BillView(
        String id,
        String mchid,
        BillKind kind,
        LocalDate day,
        BillState state,
        int edition,
        int lineCount,
        Money in,
        Money out,
        Money fee,
        @Nullable String note,
        @Nullable Instant readAt) {}
