package io.huishu.payment.refund;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.PayOrder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens refunds that a rule decided and nobody has to click: of what came through WeChat for a charge, newest first. */
@Component
public class GiveBackByRule {
    private final Orders orders;
    private final Refunds refunds;
    private final BusinessTime time;
    private final Ids ids;

    GiveBackByRule(Orders orders, Refunds refunds, BusinessTime time, Ids ids) {
        this.orders = orders;
        this.refunds = refunds;
        this.time = time;
        this.ids = ids;
    }

    /**
     * In the caller's transaction; the janitor sends them.
     *
     * @param reason shown to the payer in WeChat
     * @return how much goes back so; less than wanted when less had come through WeChat
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Money giveBack(String chargeId, Money wanted, String reason) {
        Money left = wanted;
        for (PayOrder order : orders.paidFor(chargeId)) {
            Money room = order.amount().minus(order.refunded());
            Money part = room.compareTo(left) < 0 ? room : left;
            if (part.isPositive() && orders.reserveRefund(order.id(), part)) {
                open(order, part, reason);
                left = left.minus(part);
            }
        }
        return wanted.minus(left);
    }

    private void open(PayOrder order, Money part, String reason) {
        RefundPlan plan = new RefundPlan(RefundKind.CHARGE, RefundCause.PLACE_GIVEN_UP, part, reason);
        Refund refund = Refund.propose(ids.next(), order, plan, time.now());
        refund.submitByRule(time.now());
        refunds.add(refund);
    }
}
