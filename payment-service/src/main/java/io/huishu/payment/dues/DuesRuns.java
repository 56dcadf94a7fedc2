package io.huishu.payment.dues;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;

/** The runs of a chamber, newest first. */
public interface DuesRuns {
    /** @param actor the account that ran it */
    void add(DuesRunView run, String standardId, String actor);

    Page<DuesRunView> list(Cursor cursor);
}
