package io.huishu.notify.official;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What facts have told of the current chamber. */
public interface KnownChambers {
    Optional<KnownChamber> current();

    void learn(KnownChamber chamber);

    /** @param officialAppid null when the chamber has no official account */
    void learnOfficial(@Nullable String officialAppid);
}
