package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second person's decision. */
@Component
public class DecideRefund {
    private final Refunds refunds;
    private final HoldRefund hold;
    private final Reservations reservations;
    private final BusinessTime time;

    DecideRefund(Refunds refunds, HoldRefund hold, Reservations reservations, BusinessTime time) {
        this.refunds = refunds;
        this.hold = hold;
        this.reservations = reservations;
        this.time = time;
    }

    /**
     * @throws OwnRefund when the same person had asked for it
     * @throws RefundStateForbids when it does not wait for approval
     */
    @Transactional
    public void agree(String id, Actor who) {
        Refund refund = hold.hold(id);
        refund.agree(who, time.now());
        refunds.save(refund);
    }

    /**
     * Turns down what waits for approval, or gives up what WeChat did not pay out.
     *
     * @throws SurplusIsOwed when money is to be kept that never was the chamber's
     */
    @Transactional
    public void reject(String id, Actor who, String why) {
        Refund refund = hold.hold(id);
        refund.reject(who, why.strip(), time.now());
        if (refund.state() == RefundState.REJECTED) {
            reservations.release(refund);
        }
        refunds.save(refund);
    }
}
