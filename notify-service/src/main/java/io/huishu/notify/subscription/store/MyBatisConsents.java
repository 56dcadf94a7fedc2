package io.huishu.notify.subscription.store;

import io.huishu.notify.subscription.Consents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisConsents implements Consents {
    private final ConsentMapper consents;

    MyBatisConsents(ConsentMapper consents) {
        this.consents = consents;
    }

    @Override
    public void grant(String personId, String templateId) {
        if (consents.add(personId, templateId) == 0) {
            try {
                consents.first(personId, templateId);
            } catch (DuplicateKeyException aTwinWasFirst) {
                consents.add(personId, templateId);
            }
        }
    }

    @Override
    public boolean take(String personId, String templateId) {
        return consents.take(personId, templateId) == 1;
    }

    @Override
    public void exhaust(String personId, String templateId) {
        consents.exhaust(personId, templateId);
    }
}
