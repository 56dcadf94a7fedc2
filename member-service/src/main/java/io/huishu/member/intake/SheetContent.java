package io.huishu.member.intake;

import java.util.List;

/** What a sheet holds: its columns, and the rows below the heading that are not blank. */
public record SheetContent(List<ImportColumn> columns, List<SheetLine> lines) {}
