package io.huishu.member.roster;

import org.jspecify.annotations.Nullable;

/** A unit that holds a credit code or a name. */
public record Holder(
        String unitId,
        String memberNo,
        String name,
        String nameKey,
        @Nullable String creditCode) {}
