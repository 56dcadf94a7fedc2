package io.huishu.chassis.problem;

/** A save met a row that somebody changed meanwhile, or that is not this chamber's: nothing was written. */
public final class Stale extends Problem {
    private static final long serialVersionUID = 1L;

    public Stale(String what) {
        super("row.stale", Kind.CONFLICT, "“" + what + "”刚刚被别人改过，请刷新后再试。");
    }

    /** @throws Stale when the write touched no row */
    public static void unlessOne(int rows, String what) {
        if (rows != 1) {
            throw new Stale(what);
        }
    }
}
