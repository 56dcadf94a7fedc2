package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.RefundProof;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place where WeChat's word about a refund of ours has its effect: notice, answer and query all end here. */
@Component
public class RecordRefund {
    private static final Logger log = LoggerFactory.getLogger(RecordRefund.class);

    private final Refunds refunds;
    private final HoldRefund hold;
    private final Reservations reservations;
    private final BookRefund book;
    private final BusinessTime time;

    RecordRefund(Refunds refunds, HoldRefund hold, Reservations reservations, BookRefund book, BusinessTime time) {
        this.refunds = refunds;
        this.hold = hold;
        this.reservations = reservations;
        this.book = book;
        this.time = time;
    }

    /**
     * A word that changes nothing, because it is known or older than what is known, is passed over.
     *
     * @throws io.huishu.payment.order.PaymentMismatch when it does not fit the refund; nothing is written
     */
    @Transactional
    public RefundState told(String id, RefundProof proof) {
        Refund refund = hold.hold(id);
        if (refund.told(proof, time.now())) {
            follow(refund, proof);
            refunds.save(refund);
        }
        return refund.state();
    }

    private void follow(Refund refund, RefundProof proof) {
        switch (refund.state()) {
            case SUCCESS -> {
                reservations.ensure(refund);
                book.book(refund);
            }
            case PAID_TWICE -> {
                log.error("Refund {} was paid out by the office and then by WeChat", refund.refundNo());
                book.bookSecond(refund, Objects.requireNonNullElse(proof.at(), time.now()));
            }
            case CLOSED -> releaseUnlessOwed(refund);
            default -> log.debug("Refund {} is {}", refund.refundNo(), refund.state());
        }
    }

    /** What never was the chamber's stays set aside until it is back. */
    private void releaseUnlessOwed(Refund refund) {
        if (refund.kind() == RefundKind.CHARGE) {
            reservations.release(refund);
        }
    }

    /** WeChat said no, and has no such refund. */
    @Transactional
    public RefundState refused(String id, String code) {
        Refund refund = hold.hold(id);
        if (refund.refused(code, time.now())) {
            releaseUnlessOwed(refund);
            refunds.save(refund);
        }
        return refund.state();
    }
}
