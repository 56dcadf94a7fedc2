package io.huishu.payment.standard;

/** What the resolution says of units that join late in a year; the amount is whole in any case. */
public enum LateJoiners {
    FULL_YEAR,
    /** Who joins from a named month on has paid the next year too. */
    JOIN_LATE_COVERS_NEXT_YEAR
}
