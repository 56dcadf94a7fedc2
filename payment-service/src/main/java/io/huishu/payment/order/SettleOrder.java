package io.huishu.payment.order;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.Reception;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
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
    private final ReceiveMoney receiveMoney;
    private final Ledger ledger;
    private final SurplusFound surplusFound;
    private final BusinessTime time;

    public SettleOrder(
            Orders orders,
            Notices notices,
            ReceiveMoney receiveMoney,
            Ledger ledger,
            SurplusFound surplusFound,
            BusinessTime time) {
        this.orders = orders;
        this.notices = notices;
        this.receiveMoney = receiveMoney;
        this.ledger = ledger;
        this.surplusFound = surplusFound;
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
        Reception reception = receiveMoney.receive(order.chargeId(), received(order, proof));
        Money left = left(reception, order.amount());
        if (left.isPositive()) {
            order.markSurplus(left);
            ledger.book(surplus(order, left, proof));
            log.warn("Order {} was paid although less of its charge was due", order.orderNo());
        }
        orders.save(order);
        if (left.isPositive()) {
            surplusFound.found(order, left);
        }
        orders.hurryOthers(order.chargeId(), time.now());
        return left.equals(order.amount()) ? SettleOutcome.SURPLUS : SettleOutcome.SETTLED;
    }

    private Received received(PayOrder order, PaymentProof proof) {
        return new Received(
                SettlementMethod.WECHAT,
                order.id(),
                order.amount(),
                time.dateOf(proof.paidAt()),
                proof.paidAt(),
                proof.transactionId(),
                order.personId());
    }

    private static Money left(Reception reception, Money offered) {
        return switch (reception) {
            case Reception.Settled settled -> settled.left();
            case Reception.Partly _ -> Money.ZERO;
            case Reception.NotOpen _ -> offered;
        };
    }

    private Movement surplus(PayOrder order, Money left, PaymentProof proof) {
        return new Movement(
                MovementKind.WECHAT_SURPLUS,
                order.id(),
                null,
                order.chargeId(),
                left,
                time.dateOf(proof.paidAt()),
                order.subject() + " 多收待退");
    }
}
