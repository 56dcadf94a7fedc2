package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff saw to what was in the way: WeChat is asked again, under the same number. */
@Component
public class RetryRefund {
    private final Refunds refunds;
    private final HoldRefund hold;
    private final Reservations reservations;
    private final BusinessTime time;

    RetryRefund(Refunds refunds, HoldRefund hold, Reservations reservations, BusinessTime time) {
        this.refunds = refunds;
        this.hold = hold;
        this.reservations = reservations;
        this.time = time;
    }

    /**
     * @throws RefundStateForbids unless it was closed or is abnormal
     * @throws RefundOverPayment when the payment has less left by now
     */
    @Transactional
    public void retry(String id, Actor who) {
        Refund refund = hold.hold(id);
        refund.retry(who, time.now());
        reservations.ensure(refund);
        refunds.save(refund);
    }
}
