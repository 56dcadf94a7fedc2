package io.huishu.member.roster;

import io.huishu.chassis.crypto.Phone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the secretariat sees it, with its main representative.
 *
 * @param creditCode empty without one
 * @param phone shows itself masked
 * @param paidUntil the last day paid for; absent when nothing is
 */
public record UnitView(
        String id,
        String memberNo,
        String name,
        String creditCode,
        String representative,
        String title,
        Phone phone,
        String tier,
        LocalDate joinedOn,
        UnitState state,
        @Nullable LocalDate paidUntil) {}
