package io.huishu.bench;

/** Nothing can be measured, or what was measured is worth nothing because an invariant broke. */
final class BenchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BenchFailed(String why) {
        super(why);
    }

    BenchFailed(String why, Exception cause) {
        super(why + ": " + cause.getMessage(), cause);
    }

    static void unless(boolean holds, String invariant) {
        if (!holds) {
            throw new BenchFailed("invariant broken: " + invariant);
        }
    }
}
