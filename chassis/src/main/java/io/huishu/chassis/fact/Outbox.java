package io.huishu.chassis.fact;

import java.util.List;

/** Where a store puts the facts of the aggregate it has just saved, in the same transaction. */
public interface Outbox {
    /**
     * Keeps the fact with the running transaction; it is sent after the commit, at least once, in order per key.
     *
     * @throws IllegalStateException outside a transaction
     * @throws io.huishu.chassis.tenant.TenantMissing without a chamber
     */
    void append(Fact fact);

    /**
     * Keeps many facts, in their order, with a few statements.
     *
     * @throws IllegalStateException outside a transaction
     * @throws io.huishu.chassis.tenant.TenantMissing without a chamber
     */
    default void appendAll(List<? extends Fact> facts) {
        facts.forEach(this::append);
    }
}
