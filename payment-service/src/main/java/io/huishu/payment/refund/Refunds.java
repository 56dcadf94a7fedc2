package io.huishu.payment.refund;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chamber's refunds. */
public interface Refunds {
    void add(Refund refund);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    Refund get(String id);

    /**
     * Held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    Refund lock(String id);

    /** The id of the refund of WeChat's {@code out_refund_no}. */
    Optional<String> idOf(String refundNo);

    /** Those of a payment that are not ended, held until the transaction ends, oldest first. */
    List<Refund> lockUnended(String orderId);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Refund refund);

    /** Those whose next step at WeChat is due, held; those that somebody else holds are left out. */
    List<Refund> lockDue(Instant now, int most);

    /** When WeChat was last asked for another refund of the payment. */
    Optional<Instant> lastSent(String orderId, String exceptId);

    /** How many refunds of the payment WeChat was asked for. */
    int sent(String orderId);

    /** What staff has asked back, or got back, of a payment by its own decision. */
    Money askedByStaff(String orderId);

    /** Newest first. */
    Page<RefundView> list(RefundFilter filter, Cursor cursor);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    RefundView view(String id);

    /** How many stand in each state. */
    List<RefundCount> counts();

    /** Which refunds staff wants to see; null and empty mean any. */
    record RefundFilter(
            Collection<RefundState> states, @Nullable String chargeId) {}

    /** So many in one state. */
    record RefundCount(RefundState state, int count, Money amount) {}
}
