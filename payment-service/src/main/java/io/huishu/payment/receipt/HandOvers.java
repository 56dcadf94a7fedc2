package io.huishu.payment.receipt;

import java.time.Instant;
import java.util.List;

/** A chamber's hand-overs. */
public interface HandOvers {
    void add(HandOver handOver);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(HandOver handOver);

    /** Whether the receipt was to be handed over when it was issued. */
    boolean isAsked(String receiptId);

    /** All of a receipt, the void one last, held until the transaction ends. */
    List<HandOver> lockOf(String receiptId);

    /** Those whose time has come, at most so many, held; those that others hold are left out. */
    List<HandOver> lockDue(Instant now, int most);
}
