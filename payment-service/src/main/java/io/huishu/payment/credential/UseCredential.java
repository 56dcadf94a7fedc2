package io.huishu.payment.credential;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A person puts a set of keys into use without a good check, or goes back to a former one. */
@Component
public class UseCredential {
    private static final Logger log = LoggerFactory.getLogger(UseCredential.class);

    private final SwitchCredential switchCredential;
    private final LiveCredentials live;

    UseCredential(SwitchCredential switchCredential, LiveCredentials live) {
        this.switchCredential = switchCredential;
        this.live = live;
    }

    /** @throws CredentialStateForbids when its secrets are erased */
    public void use(String id, String by) {
        switchCredential.use(id, by);
        live.forget();
        log.warn("{} put the set of keys {} into use", by, id);
    }
}
