package io.huishu.member.account;

import java.time.Duration;

/** How long an account stays closed after tries that did not succeed: four are free, then each wait is twice the last. */
final class LockOut {
    static final int FREE_TRIES = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    private LockOut() {}

    /** @param tries since the last success, the present one included */
    static Duration after(int tries) {
        if (tries <= FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(tries - FREE_TRIES - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
