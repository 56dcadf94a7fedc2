package io.huishu.chassis.problem;

/** A request whose form is wrong: unreadable, out of range, of a kind the door does not take. */
public final class Invalid extends Problem {
    private static final long serialVersionUID = 1L;

    public Invalid(String code, String sentence) {
        super(code, Kind.INVALID, sentence);
    }
}
