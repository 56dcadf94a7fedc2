package io.huishu.member.session;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says.
 *
 * @param chamber absent for the operator, and for a service that asks which chamber something belongs to
 * @param sessionId absent for services
 * @param epoch seconds
 */
public record TokenClaims(
        String subject,
        String audience,
        @Nullable TenantId chamber,
        String name,
        List<String> roles,
        List<String> permissions,
        List<String> units,
        @Nullable String sessionId,
        long epoch,
        String tokenId,
        Instant issuedAt,
        Instant expiresAt) {}
