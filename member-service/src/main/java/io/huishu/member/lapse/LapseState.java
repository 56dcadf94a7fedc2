package io.huishu.member.lapse;

/** Where a proposal to end a membership stands; all but the first are final. */
public enum LapseState {
    OPEN,
    /** Staff ended the membership by the charter's article. */
    ENDED,
    /** Staff let the unit stay, with a reason. */
    KEPT,
    /** The unit paid, or its dues were waived, before anybody decided. */
    PAID;

    public boolean mayBecome(LapseState next) {
        return this == OPEN && next != OPEN;
    }
}
