package io.huishu.payment.refund;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.order.RefundProof;
import io.huishu.payment.order.RefundTold;
import org.springframework.stereotype.Component;

/** Takes WeChat's notices about refunds. */
@Component
class TakeRefundNotice implements RefundTold {
    private final KeepRefundNotice keep;

    TakeRefundNotice(KeepRefundNotice keep) {
        this.keep = keep;
    }

    @Override
    public void told(RefundProof proof) {
        RetryOnDeadlock.call(() -> keep.first(proof));
    }
}
