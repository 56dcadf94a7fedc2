package io.huishu.event.chamber;

/** The chambers that this house has heard of. */
public interface KnownChambers {
    /** Keeps the code of the current chamber. */
    void learn(String code);
}
