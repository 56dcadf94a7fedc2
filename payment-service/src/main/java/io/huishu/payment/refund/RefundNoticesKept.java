package io.huishu.payment.refund;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every proven notice about a refund. */
public interface RefundNoticesKept {
    /**
     * Notes it in the running transaction. A twin that runs at the same time waits for this one's end.
     *
     * @return false when it was noted before
     */
    boolean add(RefundNotice notice);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(RefundNotice notice);

    /** The ids of those that wait and are to be tried again. */
    List<String> due(Instant now, int most);

    /** The one that waits, held; empty when it is not due any more or somebody else holds it. */
    Optional<RefundNotice> lockDue(String id, Instant now);

    /** Those that wait, oldest first, at most 50. */
    List<WaitingNoticeView> waiting();
}
