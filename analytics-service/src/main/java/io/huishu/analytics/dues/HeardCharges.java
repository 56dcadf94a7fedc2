package io.huishu.analytics.dues;

/** The charges of the current chamber that facts have told of. */
public interface HeardCharges {
    /** Keeps the charge unless a newer version of it is known. */
    void learn(HeardCharge charge);
}
