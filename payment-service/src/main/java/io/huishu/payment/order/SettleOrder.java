package io.huishu.payment.order;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.SettleCharge;
import io.huishu.payment.charge.Settlement;
import io.huishu.payment.charge.SettlementMethod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where an attempt becomes paid: notice, query and every repetition end here. Three gates in one
 * transaction: the notice's id is new; the order, held by its row lock, is not paid yet and fits the proof; the charge,
 * held likewise, is open.
 */
@Component
public class SettleOrder {
    private static final Logger log = LoggerFactory.getLogger(SettleOrder.class);

    private final Orders orders;
    private final Notices notices;
    private final SettleCharge settleCharge;
    private final BusinessTime time;

    public SettleOrder(Orders orders, Notices notices, SettleCharge settleCharge, BusinessTime time) {
        this.orders = orders;
        this.notices = notices;
        this.settleCharge = settleCharge;
        this.time = time;
    }

    /**
     * @throws PaymentMismatch when the proof does not fit the order; nothing is written
     * @throws io.huishu.chassis.problem.Missing when this chamber has no such order
     */
    @Transactional
    public SettleOutcome settle(PaymentProof proof) {
        String notice = proof.noticeId();
        if (notice != null && !notices.firstSeen(notice, proof.orderNo(), time.now())) {
            return SettleOutcome.REPEATED;
        }
        PayOrder order = orders.lockByNumber(proof.orderNo());
        if (!order.paid(proof)) {
            return SettleOutcome.REPEATED;
        }
        boolean settled = settleCharge.settle(order.chargeId(), settlement(order, proof));
        if (!settled) {
            order.markSurplus();
            log.warn("Order {} was paid although its charge had been settled otherwise", order.orderNo());
        }
        orders.save(order);
        return settled ? SettleOutcome.SETTLED : SettleOutcome.SURPLUS;
    }

    private static Settlement settlement(PayOrder order, PaymentProof proof) {
        return new Settlement(SettlementMethod.WECHAT, proof.paidAt(), proof.transactionId(), order.personId());
    }
}
