package io.huishu.member.chamber;

/** The bound chamber's own row. */
public interface Chambers {
    void add(Chamber chamber);

    /** @throws io.huishu.chassis.problem.Stale when somebody else saved it meanwhile */
    void save(Chamber chamber);

    /** @throws io.huishu.chassis.problem.Missing when the bound number is no chamber's */
    Chamber current();
}
