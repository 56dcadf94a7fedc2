package io.huishu.chassis.security;

import io.huishu.chassis.tenant.TenantId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the verified token says. A handler that takes a {@code Caller} parameter gets it.
 *
 * @param audience {@code member}, {@code staff}, {@code platform} or {@code service}
 * @param chamber absent for the platform's operator
 * @param units the units a member acts for
 */
public record Caller(
        String subject,
        String name,
        String audience,
        @Nullable TenantId chamber,
        Set<String> roles,
        Set<String> permissions,
        List<String> units) {
    public Caller {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
        units = List.copyOf(units);
    }

    public boolean may(String permission) {
        return permission.isEmpty() || permissions.contains(permission);
    }
}
