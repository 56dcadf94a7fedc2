package io.huishu.payment.refund;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.RefundWay;
import io.huishu.payment.order.CheckSchedule;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.PaymentMismatch;
import io.huishu.payment.order.RefundAsk;
import io.huishu.payment.order.RefundProof;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Money of one payment that goes back. While {@link #isReserved()} its sum is counted in the payment's
 * {@code refunded_fen}, so that several refunds together never exceed it. Money that had not come through WeChat has no
 * payment here; only the office can give it back.
 */
@TableName("refund")
public class Refund {
    private static final String CLOSED_BY_WECHAT = "CLOSED";

    @TableId(type = IdType.INPUT)
    private String id;

    private String refundNo;
    private @Nullable String orderId;
    private @Nullable String orderNo;
    private String chargeId;
    private @Nullable String personId;
    private @Nullable String mchid;
    private RefundKind kind;
    private RefundCause cause;
    private Money amountFen;
    private Money orderFen;
    private String currency;
    private String reason;
    private RefundState state;
    private boolean reserved;
    private @Nullable String proposedBy;
    private @Nullable String proposedName;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;
    private @Nullable String trouble;
    private @Nullable String wechatRefundId;
    private @Nullable Instant sentAt;
    private @Nullable RefundWay way;
    private @Nullable String reference;
    private @Nullable Instant endedAt;
    private @Nullable Instant nextCheckAt;
    private int checks;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Refund() {}

    private Refund(String id, PayOrder order, RefundPlan plan, Instant now) {
        this.id = id;
        this.refundNo = id;
        this.orderId = order.id();
        this.orderNo = order.orderNo();
        this.chargeId = order.chargeId();
        this.personId = order.personId();
        this.mchid = order.mchid();
        this.kind = plan.kind();
        this.cause = plan.cause();
        this.amountFen = plan.amount();
        this.orderFen = order.amount();
        this.currency = order.currency();
        this.reason = plan.reason();
        this.state = RefundState.PROPOSED;
        this.reserved = true;
        this.proposedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    private Refund(String id, Charge charge, RefundPlan plan, Instant now) {
        this.id = id;
        this.refundNo = id;
        this.chargeId = charge.id();
        this.kind = plan.kind();
        this.cause = plan.cause();
        this.amountFen = plan.amount();
        this.orderFen = charge.received();
        this.currency = "CNY";
        this.reason = plan.reason();
        this.state = RefundState.OFFICE_DUE;
        this.proposedAt = now;
    }

    /** A task, its sum reserved by the caller in the same transaction. */
    static Refund propose(String id, PayOrder order, RefundPlan plan, Instant now) {
        return new Refund(id, order, plan, now);
    }

    /** A task of the office: the money had come in cash, by transfer or from the unit's balance. */
    static Refund ofOffice(String id, Charge charge, @Nullable String personId, RefundPlan plan, Instant now) {
        Refund refund = new Refund(id, charge, plan, now);
        refund.personId = personId;
        return refund;
    }

    /** Nobody needs to click: an activity's rule, or a fee that was paid for nothing. */
    void submitByRule(Instant now) {
        require(RefundEvent.SUBMITTED);
        nextCheckAt = now;
    }

    /** @param overLimit whether a second person has to agree */
    void submit(Actor who, boolean overLimit, Instant now) {
        require(overLimit ? RefundEvent.SUBMITTED_OVER_LIMIT : RefundEvent.SUBMITTED);
        proposedBy = who.account();
        proposedName = who.name();
        proposedAt = now;
        remark = null;
        nextCheckAt = overLimit ? null : now;
    }

    /** @throws OwnRefund when the same person had asked for it */
    void agree(Actor who, Instant now) {
        requireSomebodyElse(who);
        require(RefundEvent.AGREED);
        decided(who, null, now);
        nextCheckAt = now;
    }

    /**
     * Money that is owed back stays a task; other money stays where it is.
     *
     * @throws SurplusIsOwed when it is given up although it never was the chamber's
     */
    void reject(Actor who, String why, Instant now) {
        if (kind == RefundKind.SURPLUS && state != RefundState.AWAITING_APPROVAL) {
            throw new SurplusIsOwed();
        }
        require(kind == RefundKind.SURPLUS ? RefundEvent.SENT_BACK : RefundEvent.REJECTED);
        decided(who, why, now);
        if (state == RefundState.REJECTED) {
            endedAt = now;
        }
    }

    private void decided(Actor who, @Nullable String why, Instant now) {
        decidedBy = who.account();
        decidedName = who.name();
        decidedAt = now;
        remark = why;
    }

    private void requireSomebodyElse(Actor who) {
        if (who.account().equals(proposedBy)) {
            throw new OwnRefund();
        }
    }

    /** WeChat is about to be asked; from now on nobody knows what it does until it says so. */
    void ask(Instant now) {
        require(RefundEvent.ASKED);
        if (sentAt == null) {
            sentAt = now;
        }
        checks++;
        plan(now);
    }

    /** WeChat is about to be asked what became of it. */
    void checked(Instant now) {
        checks++;
        plan(now);
    }

    /** WeChat wants a minute between two refunds of one payment. */
    void wait(Instant until) {
        nextCheckAt = until;
    }

    private void plan(Instant now) {
        nextCheckAt = CheckSchedule.next(Objects.requireNonNullElse(sentAt, now), checks, now);
    }

    /** @return false when the refusal has no edge from here; then nothing changes */
    boolean refused(String code, Instant now) {
        return move(RefundEvent.REFUSED, code, now);
    }

    /**
     * Takes WeChat's verified word.
     *
     * @return false when it has no edge from here; then nothing changes
     * @throws PaymentMismatch when the word is about another merchant, order or sum
     */
    boolean told(RefundProof proof, Instant now) {
        requireFit(proof);
        boolean moved =
                switch (proof.status()) {
                    case PROCESSING -> move(RefundEvent.ACCEPTED, null, now);
                    case SUCCESS -> move(RefundEvent.SUCCEEDED, null, at(proof, now));
                    case CLOSED -> move(RefundEvent.CLOSED, CLOSED_BY_WECHAT, now);
                    case ABNORMAL -> move(RefundEvent.FAILED, "ABNORMAL", now);
                };
        if (moved) {
            wechatRefundId = proof.refundId();
        }
        return moved;
    }

    /** WeChat paid it out under a number that is not ours. */
    void doneOutside(RefundProof proof, Instant now) {
        require(RefundEvent.DONE_OUTSIDE);
        refundNo = proof.refundNo();
        wechatRefundId = proof.refundId();
        ended(RefundWay.WECHAT, at(proof, now));
    }

    private static Instant at(RefundProof proof, Instant now) {
        return Objects.requireNonNullElse(proof.at(), now);
    }

    private boolean move(RefundEvent event, @Nullable String why, Instant at) {
        RefundState next = state.on(event).orElse(null);
        if (next == null) {
            return false;
        }
        state = next;
        trouble = why;
        if (next == RefundState.SUCCESS) {
            ended(RefundWay.WECHAT, at);
        }
        if (!next.isAtWeChat()) {
            nextCheckAt = null;
        }
        return true;
    }

    private void ended(RefundWay how, Instant at) {
        way = how;
        endedAt = at;
        trouble = null;
        nextCheckAt = null;
    }

    private void requireFit(RefundProof proof) {
        requireFit("商户号", String.valueOf(mchid), proof.mchid());
        requireFit("订单号", String.valueOf(orderNo), proof.orderNo());
        requireFit("退款单号", refundNo, proof.refundNo());
        requireFit("退款金额", amountFen, proof.amount());
        requireFit("订单金额", orderFen, proof.total());
    }

    private void requireFit(String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new PaymentMismatch(String.valueOf(orderNo), what);
        }
    }

    /**
     * Staff saw to what was in the way; WeChat is asked again under the same number. Only a refund that WeChat itself has
     * closed for good gets a new one: under the old one no money can go out any more.
     */
    void retry(Actor who, Instant now) {
        if (CLOSED_BY_WECHAT.equals(trouble)) {
            renumber();
        }
        require(RefundEvent.RETRIED);
        decided(who, null, now);
        checks = 0;
        sentAt = null;
        nextCheckAt = now;
    }

    private void renumber() {
        int turn = refundNo.equals(id) ? 2 : Integer.parseInt(refundNo.substring(id.length() + 1)) + 1;
        refundNo = id + "-" + turn;
    }

    /** The office paid it out. */
    void payOffline(Actor who, RefundWay how, String proofOfPayment, Instant at, Instant now) {
        require(RefundEvent.PAID_OFFLINE);
        decided(who, null, now);
        reference = proofOfPayment;
        ended(how, at);
    }

    /** @throws RefundStateForbids when it cannot happen here */
    private void require(RefundEvent event) {
        state = state.on(event).orElseThrow(() -> new RefundStateForbids(state));
    }

    void reserve() {
        reserved = true;
    }

    void release() {
        reserved = false;
    }

    /** How WeChat is asked for it, the same every time. */
    RefundAsk toAsk() {
        return new RefundAsk(
                Objects.requireNonNull(mchid),
                Objects.requireNonNull(orderNo),
                refundNo,
                amountFen,
                orderFen,
                currency,
                reason);
    }

    public String id() {
        return id;
    }

    /** WeChat's {@code out_refund_no}. */
    public String refundNo() {
        return refundNo;
    }

    /** Null for money that had not come through WeChat. */
    public @Nullable String orderId() {
        return orderId;
    }

    public @Nullable String orderNo() {
        return orderNo;
    }

    public String chargeId() {
        return chargeId;
    }

    /** Who had paid; null when nobody knows, as with money that the office took. */
    public @Nullable String personId() {
        return personId;
    }

    public RefundKind kind() {
        return kind;
    }

    public RefundCause cause() {
        return cause;
    }

    public Money amount() {
        return amountFen;
    }

    public String reason() {
        return reason;
    }

    public RefundState state() {
        return state;
    }

    public boolean isReserved() {
        return reserved;
    }

    public @Nullable String trouble() {
        return trouble;
    }

    public @Nullable String reference() {
        return reference;
    }

    public @Nullable RefundWay way() {
        return way;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Instant nextCheckAt() {
        return nextCheckAt;
    }

    public long version() {
        return version;
    }
}
