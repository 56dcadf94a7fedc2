package io.huishu.member.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as it lies in the database, without its password. */
public record StaffAccountRow(
        String id,
        String account,
        String name,
        String roles,
        AccountState state,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {}
