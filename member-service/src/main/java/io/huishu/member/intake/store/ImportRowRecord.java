package io.huishu.member.intake.store;

import io.huishu.member.intake.RowState;
import org.jspecify.annotations.Nullable;

/** A row as the table keeps it, the phone encrypted, the problems as JSON. */
record ImportRowRecord(
        String id,
        int sheetRow,
        RowState state,
        String name,
        String creditCode,
        String representative,
        String title,
        String phoneCipher,
        String tier,
        String joinedOn,
        String problems,
        @Nullable String duplicateOf) {}
