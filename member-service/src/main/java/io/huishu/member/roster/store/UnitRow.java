package io.huishu.member.roster.store;

import io.huishu.member.roster.UnitState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit as the view's SQL reads it, the phone still encrypted. */
record UnitRow(
        String id,
        long memberNo,
        String name,
        @Nullable String creditCode,
        String representativeId,
        String representative,
        String title,
        String phoneCipher,
        String tier,
        LocalDate joinedOn,
        UnitState state,
        @Nullable LocalDate paidUntil) {}
