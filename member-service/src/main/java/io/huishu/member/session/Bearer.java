package io.huishu.member.session;

import io.huishu.chassis.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a token is for. */
record Bearer(
        String subject,
        String audience,
        @Nullable TenantId chamber,
        String name,
        List<String> roles,
        List<String> permissions,
        List<String> units,
        @Nullable String sessionId) {}
