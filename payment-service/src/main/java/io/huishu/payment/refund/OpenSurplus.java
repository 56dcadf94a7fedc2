package io.huishu.payment.refund;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.SurplusFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the refund of money that came twice or too late. Of a fee it goes back by itself, since nobody has anything to
 * decide; of dues it waits for staff's click, who may first want to talk to the unit.
 */
@Component
class OpenSurplus implements SurplusFound {
    private final Refunds refunds;
    private final Reservations reservations;
    private final Charges charges;
    private final BusinessTime time;
    private final Ids ids;

    OpenSurplus(Refunds refunds, Reservations reservations, Charges charges, BusinessTime time, Ids ids) {
        this.refunds = refunds;
        this.reservations = reservations;
        this.charges = charges;
        this.time = time;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(PayOrder order, Money left) {
        reservations.reserve(order.id(), left);
        RefundPlan plan = new RefundPlan(RefundKind.SURPLUS, RefundCause.SURPLUS, left, "重复或超时付款退回");
        Refund refund = Refund.propose(ids.next(), order, plan, time.now());
        if (charges.get(order.chargeId()).kind() == ChargeKind.FEE) {
            refund.submitByRule(time.now());
        }
        refunds.add(refund);
    }
}
