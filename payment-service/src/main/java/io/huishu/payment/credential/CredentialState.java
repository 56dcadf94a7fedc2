package io.huishu.payment.credential;

import java.util.Set;

/** Where a set of keys stands. At most one of a chamber is ACTIVE. */
public enum CredentialState {
    /** Given and not proven yet; it signs only where no other does. */
    CANDIDATE,
    /** Signs. */
    ACTIVE,
    /** WeChat says no to it; never used unless a person insists. */
    REFUSED,
    /** Was active; still verifies what WeChat signed or sealed for it. */
    RETIRING,
    /** Over; its secrets are erased. */
    RETIRED;

    /** Whether notices may be proven by it. */
    public boolean lives() {
        return this == CANDIDATE || this == ACTIVE || this == RETIRING;
    }

    boolean mayBecome(CredentialState next) {
        return switch (this) {
            case CANDIDATE -> Set.of(ACTIVE, REFUSED, RETIRED).contains(next);
            case REFUSED -> Set.of(ACTIVE, CANDIDATE, RETIRED).contains(next);
            case ACTIVE -> next == RETIRING;
            case RETIRING -> Set.of(ACTIVE, CANDIDATE, RETIRED).contains(next);
            case RETIRED -> next == CANDIDATE;
        };
    }
}
