package io.huishu.member.account;

import java.util.Locale;

/** A word that a handler asks for; {@link #word()} is what stands in a token's {@code scope}. */
public enum Permission {
    MEMBERS_READ,
    MEMBERS_WRITE,
    COUNCIL_READ,
    COUNCIL_WRITE,
    DUES_READ,
    DUES_WRITE,
    PAYMENTS_READ,
    PAYMENTS_WRITE,
    /** The second person where one is not enough: refunds over the limit, reopening a month. */
    PAYMENTS_APPROVE,
    RECONCILIATION_READ,
    RECONCILIATION_WRITE,
    RECEIPTS_WRITE,
    ACTIVITIES_READ,
    ACTIVITIES_WRITE,
    NOTICES_READ,
    NOTICES_WRITE,
    INSIGHTS_READ,
    SETTINGS_WRITE,
    ACCOUNTS_WRITE,
    AUDIT_READ,
    PARKED_WRITE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    boolean reads() {
        return name().endsWith("_READ");
    }
}
