package io.huishu.payment.refund;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.order.PayOrder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff asks for money of a payment to go back; the sum is set aside at once. */
@Component
public class ProposeRefund {
    private static final int MOST_AT_WECHAT = 50;

    private final Refunds refunds;
    private final Reservations reservations;
    private final RefundRules rules;
    private final Charges charges;
    private final BusinessTime time;
    private final Ids ids;

    public ProposeRefund(
            Refunds refunds,
            Reservations reservations,
            RefundRules rules,
            Charges charges,
            BusinessTime time,
            Ids ids) {
        this.refunds = refunds;
        this.reservations = reservations;
        this.rules = rules;
        this.charges = charges;
        this.time = time;
        this.ids = ids;
    }

    /**
     * Above the chamber's limit, counting what was asked back of the same payment before, it waits for a second person.
     *
     * @param reason shown to the payer in WeChat, at most 80 characters
     * @return the refund's id
     * @throws NothingToRefund when the payment never arrived or its charge is still open
     * @throws RefundOverPayment when the payment has less left
     */
    @Transactional
    public String propose(String orderId, Money amount, String reason, Actor who) {
        if (!amount.isPositive()) {
            throw new Invalid("refund.amount", "退款金额要大于零。");
        }
        PayOrder order = reservations.reserve(orderId, amount);
        requireSettled(order);
        if (refunds.sent(orderId) >= MOST_AT_WECHAT) {
            throw new NothingToRefund("微信规定一笔付款最多分 50 次退款，这笔付款已经退满 50 次。");
        }
        boolean overLimit = needsSecond(orderId, amount);
        RefundPlan plan = new RefundPlan(RefundKind.CHARGE, RefundCause.STAFF, amount, reason.strip());
        Refund refund = Refund.propose(ids.next(), order, plan, time.now());
        refund.submit(who, overLimit, time.now());
        refunds.add(refund);
        return refund.id();
    }

    private boolean needsSecond(String orderId, Money amount) {
        return refunds.askedByStaff(orderId).plus(amount).compareTo(rules.approvalOver()) > 0;
    }

    private void requireSettled(PayOrder order) {
        if (charges.get(order.chargeId()).isOpen()) {
            throw new NothingToRefund("这笔款项还没有结清，不能退款。");
        }
    }
}
