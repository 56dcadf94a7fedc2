package io.huishu.notify.subscription;

/**
 * The ledger of subscription messages: one consent is one message, consents add up, and WeChat has no way to ask how
 * many are left.
 */
public interface Consents {
    void grant(String personId, String templateId);

    /** Uses one up. @return false when none is left */
    boolean take(String personId, String templateId);

    /** Forgets what is left, after WeChat said that nothing is (43101). */
    void exhaust(String personId, String templateId);
}
