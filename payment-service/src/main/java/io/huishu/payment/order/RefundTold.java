package io.huishu.payment.order;

/** Who takes WeChat's word about refunds; the room of the refunds answers. */
public interface RefundTold {
    /**
     * Takes it in a transaction of its own, or keeps it to be taken later; it is never lost.
     *
     * @throws PaymentMismatch when it does not fit the refund it names; nothing is written
     */
    void told(RefundProof proof);
}
