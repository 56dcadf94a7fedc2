package io.huishu.event.unit;

import java.util.Optional;

/** The units of the current chamber. */
public interface KnownUnits {
    Optional<KnownUnit> find(String id);

    /** Keeps the unit unless a newer version of it is already known. */
    void learn(KnownUnit unit);

    /** Marks the unit as having left, also when nothing else is known of it yet, unless something newer is known. */
    void learnLeft(String id, long version);
}
