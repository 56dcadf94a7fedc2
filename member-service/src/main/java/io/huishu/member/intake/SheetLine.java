package io.huishu.member.intake;

import io.huishu.member.roster.RosterEntry;

/** One unit as a row of the file has it. */
public record SheetLine(int rowNumber, RosterEntry entry) {}
