package io.huishu.payment.refund;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.RefundCharge;
import io.huishu.payment.charge.RefundWay;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that follows from money having gone back, in the transaction that learned of it. */
@Component
class BookRefund {
    private final Ledger ledger;
    private final RefundCharge refundCharge;
    private final Charges charges;
    private final Outbox outbox;
    private final BusinessTime time;

    BookRefund(Ledger ledger, RefundCharge refundCharge, Charges charges, Outbox outbox, BusinessTime time) {
        this.ledger = ledger;
        this.refundCharge = refundCharge;
        this.charges = charges;
        this.outbox = outbox;
        this.time = time;
    }

    /** The first and only time that it goes back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void book(Refund refund) {
        RefundWay way = Objects.requireNonNull(refund.way());
        Instant at = Objects.requireNonNull(refund.endedAt());
        LocalDate on = time.dateOf(at);
        Charge charge = refund.kind() == RefundKind.CHARGE
                ? refundCharge.refund(refund.chargeId(), way, refund.id(), refund.amount(), on, refund.reason())
                : surplus(refund, way, on);
        outbox.append(new RefundSettled(
                refund.id(),
                charge.id(),
                charge.unitId(),
                charge.kind(),
                charge.sourceId(),
                charge.subject(),
                refund.amount(),
                refund.kind() == RefundKind.SURPLUS,
                way,
                refund.reason(),
                refund.personId(),
                at,
                refund.version() + 1));
    }

    private Charge surplus(Refund refund, RefundWay way, LocalDate on) {
        Charge charge = charges.get(refund.chargeId());
        ledger.book(new Movement(
                way.ofSurplus(),
                refund.id(),
                null,
                refund.chargeId(),
                refund.amount(),
                on,
                charge.subject() + "：" + refund.reason()));
        return charge;
    }

    /** WeChat paid out what the office had paid out before: the payer owes it to the chamber. */
    @Transactional(propagation = Propagation.MANDATORY)
    void bookSecond(Refund refund, Instant at) {
        ledger.book(new Movement(
                RefundWay.WECHAT.ofSurplus(),
                refund.id(),
                null,
                refund.chargeId(),
                refund.amount(),
                time.dateOf(at),
                "已线下退款后微信又退了一次，待收回"));
    }
}
