package io.huishu.analytics.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The units of the current chamber that facts have told of. What a unit is and whether it is a member are kept with a
 * version each, the producer's: facts that come in any order end in the same row.
 */
public interface HeardUnits {
    /** Keeps tier and date of joining unless newer ones are known. */
    void describe(String id, String tier, LocalDate joinedOn, long version);

    /**
     * Keeps whether the unit is a member unless something newer is known.
     *
     * @param leftOn null while it is a member
     */
    void standing(String id, @Nullable LocalDate leftOn, long version);
}
