package io.huishu.sandbox.mini;

import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.List;
import org.springframework.stereotype.Component;

/** One consent is one message; consents add up. */
@Component
public final class Consents {

    private final Shelf<Consent> consents;
    private final Templates templates;

    Consents(Shelves shelves, Templates templates) {
        this.consents = shelves.open("consents", Consent.class);
        this.templates = templates;
    }

    /** A negative {@code count} takes consent back, never below none. */
    public synchronized Consent grant(String userId, String appid, String templateId, int count) {
        if (templates.find(appid, templateId).isEmpty()) {
            throw Refusal.missing("这个小程序没有这个模板：" + templateId);
        }
        String key = key(userId, appid, templateId);
        Consent now = consents.find(key)
                .orElse(new Consent(userId, appid, templateId, 0))
                .plus(count);
        consents.put(key, now);
        return now;
    }

    /** Uses one up, or 43101. */
    void use(String userId, String appid, String templateId) {
        ApiRefusal refused = new ApiRefusal(43101, "user refuse to accept the msg");
        Consent unused = consents.change(key(userId, appid, templateId), consent -> {
                    if (consent.left() < 1) {
                        throw refused;
                    }
                    return consent.plus(-1);
                })
                .orElseThrow(() -> refused);
    }

    public List<Consent> of(String userId) {
        return consents.all().stream()
                .filter(each -> each.userId().equals(userId))
                .toList();
    }

    private static String key(String userId, String appid, String templateId) {
        return appid + ":" + templateId + ":" + userId;
    }
}
