package io.huishu.notify.official;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What facts have told of the current chamber. */
public interface KnownChambers {
    Optional<KnownChamber> current();

    /** What the chamber is called is told once, when it opens. */
    void learn(KnownChamber chamber);

    /**
     * Keeps the official account unless a newer one is known.
     *
     * @param officialAppid null when the chamber has none
     */
    void learnOfficial(@Nullable String officialAppid, long version);
}
