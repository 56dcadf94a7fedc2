package io.huishu.notify.person;

/** What the units of the current chamber are called. */
public interface UnitNames {
    /** Keeps the name unless a newer one is known. */
    void learn(String unitId, String name, long version);

    /** The unit's name, or {@code 会员单位} while no fact has told it. */
    String of(String unitId);
}
