package io.huishu.sandbox.mini;

/** How many messages of one template a person still allows one app; there is no end date. */
public record Consent(String userId, String appid, String templateId, int left) {

    Consent plus(int more) {
        return new Consent(userId, appid, templateId, Math.max(0, left + more));
    }
}
