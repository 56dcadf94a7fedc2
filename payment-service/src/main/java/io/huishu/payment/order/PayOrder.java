package io.huishu.payment.order;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One attempt to pay one charge by WeChat. While it is open, no other stands beside it. */
@TableName("pay_order")
public class PayOrder {
    /** An hour and a half less than a prepay id lives, and long enough for somebody who looks for a card. */
    static final Duration LIFE = Duration.ofMinutes(30);

    private static final Duration REST = Duration.ofMinutes(1);
    private static final String CURRENCY = "CNY";

    @TableId(type = IdType.INPUT)
    private String id;

    private String orderNo;
    private String chargeId;
    private @Nullable String openChargeId;
    private String personId;
    private String openid;
    private String appid;
    private String mchid;
    private String subject;
    private Money amountFen;
    private Money refundedFen;
    private String currency;
    private OrderState state;
    private @Nullable String transactionId;
    private boolean surplus;
    private Money surplusFen;
    private boolean late;
    private @Nullable String reason;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant paidAt;
    private @Nullable Instant nextCheckAt;
    private int checks;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private PayOrder() {}

    private PayOrder(
            String id, String chargeId, Payer payer, String subject, Money amount, Instant now, Instant until) {
        this.id = id;
        this.orderNo = id;
        this.chargeId = chargeId;
        this.openChargeId = chargeId;
        this.personId = payer.personId();
        this.openid = payer.openid();
        this.appid = payer.appid();
        this.mchid = payer.mchid();
        this.subject = subject;
        this.amountFen = amount;
        this.refundedFen = Money.ZERO;
        this.surplusFen = Money.ZERO;
        this.currency = CURRENCY;
        this.state = OrderState.PREPARED;
        this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.expiresAt = until.truncatedTo(ChronoUnit.MILLIS);
        this.nextCheckAt = CheckSchedule.next(createdAt, expiresAt, 0, createdAt);
    }

    /**
     * The intent, to be written before WeChat is asked.
     *
     * @param until when WeChat stops taking the payment
     */
    static PayOrder prepare(
            String id, String chargeId, Payer payer, String subject, Money amount, Instant now, Instant until) {
        return new PayOrder(id, chargeId, payer, subject, amount, now, until);
    }

    /** Whether asking WeChat again for this payer would send the very same parameters, and there is time left to pay. */
    boolean fits(Payer payer, Money amount, Instant now) {
        return openid.equals(payer.openid())
                && appid.equals(payer.appid())
                && mchid.equals(payer.mchid())
                && amountFen.equals(amount)
                && now.isBefore(expiresAt.minus(REST));
    }

    /**
     * Takes what happened; every edge stands in {@link OrderState}.
     *
     * @param why WeChat's code or our words, kept for the office
     * @return false when the event has no edge from here; then nothing changes
     */
    boolean on(OrderEvent event, @Nullable String why) {
        OrderState next = state.on(event).orElse(null);
        if (next == null) {
            return false;
        }
        state = next;
        reason = why;
        if (!next.isOpen()) {
            openChargeId = null;
            nextCheckAt = null;
        }
        return true;
    }

    /**
     * Takes WeChat's verified word.
     *
     * @return false when it was paid before
     * @throws PaymentMismatch when the word is about another merchant, appid, order, amount or currency
     */
    boolean paid(PaymentProof proof) {
        requireFit("商户号", mchid, proof.mchid());
        requireFit("appid", appid, proof.appid());
        requireFit("订单号", orderNo, proof.orderNo());
        requireFit("金额", amountFen, proof.amount());
        requireFit("币种", currency, proof.currency());
        boolean ended = !state.isOpen();
        if (!on(OrderEvent.PAID, null)) {
            return false;
        }
        late = ended;
        transactionId = proof.transactionId();
        paidAt = proof.paidAt();
        return true;
    }

    private void requireFit(String what, Object ours, Object theirs) {
        if (!Objects.equals(ours, theirs)) {
            throw new PaymentMismatch(orderNo, what);
        }
    }

    /** So much of it found nothing to pay: it is to be given back. */
    void markSurplus(Money left) {
        surplus = true;
        surplusFen = left;
    }

    /** Plans the next question to WeChat. */
    void checked(Instant now) {
        checks++;
        nextCheckAt = CheckSchedule.next(createdAt, expiresAt, checks, now);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    public String id() {
        return id;
    }

    /** WeChat's {@code out_trade_no}. */
    public String orderNo() {
        return orderNo;
    }

    public String chargeId() {
        return chargeId;
    }

    public String personId() {
        return personId;
    }

    public String openid() {
        return openid;
    }

    public String appid() {
        return appid;
    }

    public String mchid() {
        return mchid;
    }

    public String subject() {
        return subject;
    }

    public Money amount() {
        return amountFen;
    }

    /** Given back, or reserved for it. */
    public Money refunded() {
        return refundedFen;
    }

    /** What found no open charge to meet. */
    public Money surplus() {
        return surplusFen;
    }

    public String currency() {
        return currency;
    }

    public OrderState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable String transactionId() {
        return transactionId;
    }

    public boolean isSurplus() {
        return surplus;
    }

    public @Nullable Instant nextCheckAt() {
        return nextCheckAt;
    }
}
