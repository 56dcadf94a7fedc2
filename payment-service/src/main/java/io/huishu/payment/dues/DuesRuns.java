package io.huishu.payment.dues;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.time.Instant;
import java.util.List;

/** The runs of a chamber, newest first. */
public interface DuesRuns {
    /** @param actor the account that runs it */
    void begin(String id, int year, String standardId, String actor, Instant at);

    /** @param before how many were left out before these */
    void leaveOut(String id, int before, List<DuesException> exceptions);

    void end(String id, RunTally tally);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    DuesRunView view(String id);

    Page<DuesRunView> list(Cursor cursor);
}
