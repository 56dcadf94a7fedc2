package io.huishu.notify.subscription;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes down what a member has just allowed in WeChat's dialog. */
@Component
public class GrantConsents {
    private final Consents consents;

    public GrantConsents(Consents consents) {
        this.consents = consents;
    }

    /** @param templateIds each named once for one message */
    @Transactional
    public void grant(String personId, List<String> templateIds) {
        templateIds.forEach(template -> consents.grant(personId, template));
    }
}
