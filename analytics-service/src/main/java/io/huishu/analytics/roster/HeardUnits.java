package io.huishu.analytics.roster;

/** The units of the current chamber that facts have told of. */
public interface HeardUnits {
    /** Keeps the unit unless a newer version of it is known. */
    void learn(HeardUnit unit);
}
