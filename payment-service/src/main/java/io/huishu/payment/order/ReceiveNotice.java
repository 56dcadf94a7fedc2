package io.huishu.payment.order;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.tenant.Tenancy;
import org.springframework.stereotype.Component;

/** Takes a notice of WeChat: proves it, then settles. Returns only after the commit. */
@Component
public class ReceiveNotice {
    private final PaymentNotices notices;
    private final SettleOrder settleOrder;

    public ReceiveNotice(PaymentNotices notices, SettleOrder settleOrder) {
        this.notices = notices;
        this.settleOrder = settleOrder;
    }

    /**
     * @param mchid the merchant of the path
     * @throws NoticeRefused when it is not WeChat's fresh word about a payment to this merchant
     * @throws PaymentMismatch when it does not fit the order it names
     */
    public SettleOutcome receive(String mchid, NoticeHeaders headers, byte[] body) {
        return Tenancy.call(notices.chamberOf(mchid), () -> {
            PaymentProof proof = notices.read(mchid, headers, body);
            return RetryOnDeadlock.call(() -> settleOrder.settle(proof));
        });
    }
}
