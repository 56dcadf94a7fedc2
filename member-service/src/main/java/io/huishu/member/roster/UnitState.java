package io.huishu.member.roster;

/** Whether a unit belongs to the chamber. Who left may come back as a new member. */
public enum UnitState {
    ACTIVE,
    LEFT
}
