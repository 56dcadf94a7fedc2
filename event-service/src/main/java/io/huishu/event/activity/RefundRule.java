package io.huishu.event.activity;

/** What comes back of a fee when a place is given up. */
public enum RefundRule {
    /** Nothing. */
    NONE,
    /** All of it until a moment, after that all but a percentage. */
    UNTIL
}
