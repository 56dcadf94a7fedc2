package io.huishu.payment.unit;

/** Whether a unit is a member now, as member-service tells it. */
public enum UnitState {
    ACTIVE,
    LEFT
}
