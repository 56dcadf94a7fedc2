package io.huishu.member.chamber;

/** The bound chamber's channels; every chamber has one row of them, from its opening on. */
public interface Channels {
    void add(ChamberChannels channels);

    /** @throws io.huishu.chassis.problem.Stale when somebody else saved it meanwhile */
    void save(ChamberChannels channels);

    ChamberChannels current();
}
