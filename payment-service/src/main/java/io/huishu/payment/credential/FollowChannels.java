package io.huishu.payment.credential;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks member-service what the operator gave, and keeps it. Not in a transaction: it waits for another house. */
@Component
public class FollowChannels {
    private final MerchantSource source;
    private final KeepCredential keepCredential;
    private final LiveCredentials live;

    FollowChannels(MerchantSource source, KeepCredential keepCredential, LiveCredentials live) {
        this.source = source;
        this.keepCredential = keepCredential;
        this.live = live;
    }

    /** @throws io.huishu.chassis.problem.Unavailable when member-service does not answer; what is known stays */
    public void follow() {
        Optional<GivenMerchant> given = source.given();
        keepCredential.keep(given);
        live.forget();
    }
}
