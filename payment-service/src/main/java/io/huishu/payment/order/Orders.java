package io.huishu.payment.order;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.payment.charge.AttemptView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chamber's attempts to pay. */
public interface Orders {
    /** @return false when the charge has an open attempt already; then nothing is written */
    boolean add(PayOrder order);

    Optional<PayOrder> openFor(String chargeId);

    PayOrder get(String id);

    /** The order, held against everybody else until the transaction ends. */
    PayOrder lock(String id);

    /**
     * The order of WeChat's {@code out_trade_no}, held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this number
     */
    PayOrder lockByNumber(String orderNo);

    /** As {@link #lockByNumber}, for a number that may be nobody's. */
    Optional<PayOrder> lockIfKnown(String orderNo);

    /**
     * Sets aside what is to be given back, by one guarded update in the running transaction. The row is held afterwards.
     *
     * @return false when the order is not paid, or has less left; then nothing is written
     */
    boolean reserveRefund(String id, Money amount);

    /** Undoes {@link #reserveRefund}. */
    void releaseRefund(String id, Money amount);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(PayOrder order);

    /** Open orders whose next question is due, held; those that somebody else holds are left out. */
    List<PayOrder> lockDue(Instant now, int most);

    /** Makes WeChat be asked at once about an attempt that is still open although its charge was paid by another. */
    void hurryOthers(String chargeId, Instant now);

    /** The paid ones of a charge, newest first. */
    List<PayOrder> paidFor(String chargeId);

    List<AttemptView> attempts(String chargeId);

    /**
     * Newest first.
     *
     * @param surplusOnly only successes whose charge had been settled otherwise
     * @param chargeId only those of one charge; null for all
     */
    Page<PaymentView> list(boolean surplusOnly, @Nullable String chargeId, Cursor cursor);
}
