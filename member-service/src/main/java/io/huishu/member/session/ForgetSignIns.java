package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes sign-ins that have been over for a week, chamber by chamber. */
@Component
public class ForgetSignIns {
    private static final Duration KEPT = Duration.ofDays(7);

    private final SignIns signIns;
    private final Clock clock;

    ForgetSignIns(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Transactional
    public void forget(TenantId tenant) {
        Tenancy.run(tenant, () -> signIns.forget(clock.instant().minus(KEPT)));
    }
}
