package io.huishu.member.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an entry.
 *
 * @param shown the entry with every readable field in its one form
 * @param plan absent when there are faults
 */
public record CheckedEntry(RosterEntry shown, @Nullable UnitPlan plan, List<FieldFault> faults) {}
