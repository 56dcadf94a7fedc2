package io.huishu.payment.bank;

/** Whether a match stands. */
public enum MatchState {
    ACTIVE,
    UNDONE
}
