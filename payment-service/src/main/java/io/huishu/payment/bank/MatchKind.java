package io.huishu.payment.bank;

/** What a part of a line's money became. */
public enum MatchKind {
    /** It paid a charge. */
    CHARGE,
    /** It was more than was due: the unit's balance. */
    SURPLUS,
    /** The office had entered it already; nothing was booked again. */
    ENTRY
}
