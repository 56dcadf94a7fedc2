package io.huishu.payment.refund;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a task of money that WeChat cannot give back, since it had come in cash, by transfer or from a balance. */
@Component
public class LeaveToOffice {
    private final Refunds refunds;
    private final BusinessTime time;
    private final Ids ids;

    LeaveToOffice(Refunds refunds, BusinessTime time, Ids ids) {
        this.refunds = refunds;
        this.time = time;
        this.ids = ids;
    }

    /**
     * In the caller's transaction, which holds the charge.
     *
     * @param personId whose place was given up; null when the office had signed somebody up
     * @param reason shown to the office and the member
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(Charge charge, Money amount, @Nullable String personId, String reason) {
        RefundPlan plan = new RefundPlan(RefundKind.CHARGE, RefundCause.PLACE_GIVEN_UP, amount, reason);
        refunds.add(Refund.ofOffice(ids.next(), charge, personId, plan, time.now()));
    }
}
