package io.huishu.member.revocation;

import io.huishu.chassis.tenant.TenantId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes all tokens of a subject given so far worthless, at most five seconds from now. */
@Component
public class RevokeTokens {
    private final Revocations revocations;
    private final Clock clock;

    RevokeTokens(Revocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    /**
     * @param chamber null for the platform's operator
     * @param subject {@link Revocation#EVERYBODY} for the whole chamber
     */
    @Transactional
    public void revoke(@Nullable TenantId chamber, String subject) {
        revocations.raise(chamber, subject, clock.instant().getEpochSecond() + 1);
    }
}
