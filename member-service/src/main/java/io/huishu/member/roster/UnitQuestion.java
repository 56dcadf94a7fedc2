package io.huishu.member.roster;

import org.jspecify.annotations.Nullable;

/**
 * Which units are wanted; what is null does not narrow.
 *
 * @param query part of a name, code or representative, a member number, or a whole phone
 */
public record UnitQuestion(
        @Nullable String query,
        @Nullable String tier,
        @Nullable UnitState state) {
    public UnitQuestion {
        query = query == null || query.isBlank() ? null : query.strip();
        tier = tier == null || tier.isBlank() ? null : tier.strip();
    }
}
