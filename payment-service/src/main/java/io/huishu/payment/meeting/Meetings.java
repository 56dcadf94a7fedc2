package io.huishu.payment.meeting;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.Optional;

/** The copies of a chamber's meetings. */
public interface Meetings {
    Optional<Meeting> find(String id);

    /** A meeting that is known already stays as it is. */
    void keep(Meeting meeting);

    /** The last recorded first. */
    Page<Meeting> page(Cursor cursor);
}
