package io.huishu.chassis.problem;

/** Something this call needs does not answer now; trying again later is right. */
public final class Unavailable extends Problem {
    private static final long serialVersionUID = 1L;

    public Unavailable(String code, String sentence) {
        super(code, Kind.UNAVAILABLE, sentence);
    }
}
