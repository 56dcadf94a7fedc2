package io.huishu.payment.dues;

import java.util.Optional;

/**
 * How far a running run has come, seen by everybody while its own transaction is not yet seen by anybody. It never makes
 * a run fail.
 */
public interface RunProgress {
    /** @param units how many are looked at in all */
    void note(int year, int done, int units);

    void end();

    /** Empty while none runs. */
    Optional<ProgressView> now();
}
