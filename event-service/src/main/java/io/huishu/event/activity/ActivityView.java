package io.huishu.event.activity;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity as lists show it.
 *
 * @param remaining free places; the capacity until it is published
 * @param fee for one place; zero for an activity without a fee
 * @param latePercent how much of the fee is kept when a place is given up after {@code freeUntil}
 */
public record ActivityView(
        String id,
        String title,
        String summary,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        int remaining,
        ActivityStanding state,
        Money fee,
        RefundRule refundRule,
        @Nullable Instant freeUntil,
        int latePercent) {}
