package io.huishu.payment.order;

import io.huishu.chassis.tenant.Tenancy;
import org.springframework.stereotype.Component;

/** Takes a notice of WeChat about a refund: proves it, then hands it on. Returns only after the commit. */
@Component
public class ReceiveRefundNotice {
    private final PaymentNotices merchants;
    private final RefundNotices notices;
    private final RefundTold refundTold;

    public ReceiveRefundNotice(PaymentNotices merchants, RefundNotices notices, RefundTold refundTold) {
        this.merchants = merchants;
        this.notices = notices;
        this.refundTold = refundTold;
    }

    /**
     * @param mchid the merchant of the path
     * @throws NoticeRefused when it is not WeChat's fresh word about a refund of this merchant
     * @throws PaymentMismatch when it does not fit the refund it names
     */
    public void receive(String mchid, NoticeHeaders headers, byte[] body) {
        Tenancy.run(merchants.chamberOf(mchid), () -> refundTold.told(notices.read(mchid, headers, body)));
    }
}
