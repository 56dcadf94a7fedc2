package io.huishu.member.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account as the chamber's staff see it in their list. */
public record StaffAccountView(
        String id,
        String account,
        String name,
        List<Role> roles,
        AccountState state,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {}
