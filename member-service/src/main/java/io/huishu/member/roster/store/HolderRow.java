package io.huishu.member.roster.store;

import org.jspecify.annotations.Nullable;

/** A holder as the SQL reads it. */
record HolderRow(
        String id,
        long memberNo,
        String name,
        String nameKey,
        @Nullable String creditCode) {}
