package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff's click on a refund that the system proposed. */
@Component
public class SubmitRefund {
    private final Refunds refunds;
    private final HoldRefund hold;
    private final RefundRules rules;
    private final BusinessTime time;

    SubmitRefund(Refunds refunds, HoldRefund hold, RefundRules rules, BusinessTime time) {
        this.refunds = refunds;
        this.hold = hold;
        this.rules = rules;
        this.time = time;
    }

    /** @throws RefundStateForbids when it was submitted before */
    @Transactional
    public void submit(String id, Actor who) {
        Refund refund = hold.hold(id);
        refund.submit(who, refund.amount().compareTo(rules.approvalOver()) > 0, time.now());
        refunds.save(refund);
    }
}
