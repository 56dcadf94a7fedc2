package io.huishu.member.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member unit as its representative sees it.
 *
 * @param state {@code ACTIVE} or {@code LEFT}
 * @param paidUntil the last day paid for; absent when nothing is
 */
public record UnitOfPerson(
        String id,
        String name,
        String creditCode,
        String tier,
        String title,
        String state,
        String memberNo,
        @Nullable LocalDate paidUntil) {}
