package io.huishu.member.roster.store;

import io.huishu.member.roster.UnitState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit from the side of one of its representatives. */
record SeatRow(
        String id,
        String name,
        @Nullable String creditCode,
        String tier,
        String title,
        UnitState state,
        long memberNo,
        @Nullable LocalDate paidUntil) {}
