package io.huishu.member.session;

import io.huishu.chassis.tenant.Tenancy;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Renews a sign-in by its refresh token. */
@Component
public class RenewSignIn {
    private final RotateRefresh rotateRefresh;
    private final DescribeSignIn describeSignIn;

    RenewSignIn(RotateRefresh rotateRefresh, DescribeSignIn describeSignIn) {
        this.rotateRefresh = rotateRefresh;
        this.describeSignIn = describeSignIn;
    }

    /**
     * @param arrivedAt when the call came in
     * @throws RefreshReused when the token was used before
     * @throws RefreshRefused when the sign-in is over
     */
    public SignedIn renew(RefreshSecret refresh, Instant arrivedAt) {
        return Tenancy.call(refresh.tenant(), () -> describeSignIn.describe(rotateRefresh.rotate(refresh, arrivedAt)));
    }
}
