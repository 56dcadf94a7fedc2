package io.huishu.payment.order;

/** Reads WeChat's notices about refunds, as strictly as those about payments. Never called in a transaction. */
public interface RefundNotices {
    /**
     * What the notice proves; the chamber must be bound.
     *
     * @param body the bytes as WeChat sent them
     * @throws NoticeRefused when anything of it is not proven
     */
    RefundProof read(String mchid, NoticeHeaders headers, byte[] body);
}
