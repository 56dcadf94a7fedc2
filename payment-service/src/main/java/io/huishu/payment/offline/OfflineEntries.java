package io.huishu.payment.offline;

import java.util.List;

/** What a chamber's office entered. */
public interface OfflineEntries {
    void add(OfflineEntry entry);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    OfflineEntry get(String id);

    /**
     * Held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the charge has none of this id
     */
    OfflineEntry hold(String chargeId, String id);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed it meanwhile */
    void save(OfflineEntry entry);

    /** Newest first, those undone too. */
    List<OfflineEntryView> of(String chargeId);

    /** @throws EntryTaken when it was undone, or a line backs it already */
    void link(String id, String lineId);

    void unlink(String id);
}
