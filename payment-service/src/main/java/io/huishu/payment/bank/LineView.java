package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the chamber's bank account, as staff sees it.
 *
 * @param account masked: the last digits
 * @param ownAccount last digits of the chamber's own
 */
public record LineView(
        String id,
        LocalDate bookedOn,
        Direction direction,
        LineKind kind,
        Money amount,
        Money matched,
        String payer,
        @Nullable String account,
        String memo,
        @Nullable String serial,
        @Nullable String ownAccount,
        LineState state,
        @Nullable AsideReason asideReason,
        @Nullable String note) {}
