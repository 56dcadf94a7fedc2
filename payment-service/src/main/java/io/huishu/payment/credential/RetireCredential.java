package io.huishu.payment.credential;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends sets of keys, by a person or by time; their secrets are erased. */
@Component
public class RetireCredential {
    private static final Logger log = LoggerFactory.getLogger(RetireCredential.class);

    private final SwitchCredential switchCredential;
    private final LiveCredentials live;

    RetireCredential(SwitchCredential switchCredential, LiveCredentials live) {
        this.switchCredential = switchCredential;
        this.live = live;
    }

    /** @throws CredentialInUse when it signs */
    public void retire(String id, String by) {
        switchCredential.retire(id);
        live.forget();
        log.info("{} retired the set of keys {}", by, id);
    }

    public void retireDue() {
        switchCredential.retireDue();
        live.forget();
    }
}
