package io.huishu.member.chamber;

/** Whether a chamber works; its operator moves it between the two. */
public enum ChamberState {
    OPEN,
    SUSPENDED
}
