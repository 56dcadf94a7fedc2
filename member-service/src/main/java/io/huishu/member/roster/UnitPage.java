package io.huishu.member.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of the roster.
 *
 * @param total how many units the question finds in all
 */
public record UnitPage(List<UnitView> items, @Nullable String nextCursor, long total) {}
