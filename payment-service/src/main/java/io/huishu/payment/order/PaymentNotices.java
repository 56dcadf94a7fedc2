package io.huishu.payment.order;

import io.huishu.chassis.tenant.TenantId;

/** Reads WeChat's notices. Never called in a transaction. */
public interface PaymentNotices {
    /**
     * @throws NoticeRefused when no chamber has the merchant
     * @throws io.huishu.chassis.problem.Unavailable when that cannot be found out now
     */
    TenantId chamberOf(String mchid);

    /**
     * The payment that the notice proves; the chamber must be bound.
     *
     * @param body the bytes as WeChat sent them
     * @throws NoticeRefused when anything of it is not proven
     */
    PaymentProof read(String mchid, NoticeHeaders headers, byte[] body);
}
