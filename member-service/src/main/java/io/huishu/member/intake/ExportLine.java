package io.huishu.member.intake;

import io.huishu.member.roster.RosterEntry;
import io.huishu.member.roster.UnitState;

/**
 * A unit on its way into a workbook.
 *
 * @param entry what an import would read again
 * @param paidUntil empty when nothing is paid
 */
public record ExportLine(RosterEntry entry, String memberNo, UnitState state, String paidUntil) {}
