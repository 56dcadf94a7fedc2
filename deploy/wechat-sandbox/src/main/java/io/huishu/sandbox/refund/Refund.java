package io.huishu.sandbox.refund;

import io.huishu.sandbox.refusal.Refusal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A refund of one merchant. {@code signBy}: the serial the request named, which also signs the notify. {@code outcome},
 * {@code settlesAt} and {@code silent}: how, when and whether with a notify it ends; settlesAt null waits for a hand.
 * {@code feeBackFen}: the part of the payment's fee that comes back with it; {@code bookedAt}: when the money left the
 * merchant.
 */
public record Refund(
        String mchid,
        String refundNo,
        String refundId,
        String orderNo,
        String transactionId,
        @Nullable String reason,
        @Nullable String notifyUrl,
        String fundsAccount,
        long totalFen,
        long refundFen,
        long feeBackFen,
        String signBy,
        Instant createdAt,
        RefundState state,
        RefundState outcome,
        @Nullable Instant settlesAt,
        boolean silent,
        @Nullable Instant bookedAt,
        @Nullable Instant endedAt) {

    public String key() {
        return key(mchid, refundNo);
    }

    static String key(String mchid, String refundNo) {
        return mchid + ":" + refundNo;
    }

    /** The key of the notify that tells of the present state. */
    public String notifyKey() {
        return "refund:" + key() + ":" + state;
    }

    /** Money that cannot be refunded a second time. */
    public boolean takesMoney() {
        return state != RefundState.CLOSED;
    }

    /** What the merchant's account loses by it. */
    public long netFen() {
        return refundFen - feeBackFen;
    }

    /** The same number must repeat every parameter of the first request. */
    boolean sameAs(Refund again) {
        return orderNo.equals(again.orderNo)
                && totalFen == again.totalFen
                && refundFen == again.refundFen
                && Objects.equals(reason, again.reason)
                && Objects.equals(notifyUrl, again.notifyUrl);
    }

    /** 409 for a state that cannot follow the present one. */
    Refund become(RefundState next, boolean silently, Instant now) {
        if (!state.mayBecome(next)) {
            throw new Refusal(409, "REFUND_ENDED", "退款已经是 " + state + "，不能再变成 " + next);
        }
        return new Refund(
                mchid,
                refundNo,
                refundId,
                orderNo,
                transactionId,
                reason,
                notifyUrl,
                fundsAccount,
                totalFen,
                refundFen,
                feeBackFen,
                signBy,
                createdAt,
                next,
                outcome,
                null,
                silently,
                bookedAt == null && next != RefundState.CLOSED ? now : bookedAt,
                now);
    }
}
