package io.huishu.payment.refund;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.OrderState;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.PaymentMismatch;
import io.huishu.payment.order.RefundProof;
import io.huishu.payment.order.RefundStatus;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over a refund that somebody did on WeChat's own merchant pages: the money is gone, so the books follow. An open
 * task for the same payment and sum is done by it.
 */
@Component
class AdoptRefund {
    private static final Logger log = LoggerFactory.getLogger(AdoptRefund.class);

    private final Orders orders;
    private final Refunds refunds;
    private final BookRefund book;
    private final Reservations reservations;
    private final BusinessTime time;
    private final Ids ids;

    AdoptRefund(
            Orders orders, Refunds refunds, BookRefund book, Reservations reservations, BusinessTime time, Ids ids) {
        this.orders = orders;
        this.refunds = refunds;
        this.book = book;
        this.reservations = reservations;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @return false when its payment is not known here, or not as paid, or has less left: it is to be tried again
     * @throws PaymentMismatch when it names a payment of another merchant or sum
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean adopt(RefundProof proof) {
        if (proof.status() != RefundStatus.SUCCESS) {
            return true;
        }
        Optional<PayOrder> order = orders.lockIfKnown(proof.orderNo());
        if (order.filter(each -> each.state() == OrderState.PAID).isEmpty()) {
            return false;
        }
        requireFit(order.get(), proof);
        Optional<Refund> task = refunds.lockUnended(order.get().id()).stream()
                .filter(each -> each.amount().equals(proof.amount()))
                .filter(each -> each.state().on(RefundEvent.DONE_OUTSIDE).isPresent())
                .findFirst();
        return task.map(each -> done(each, proof)).orElseGet(() -> fresh(order.get(), proof));
    }

    private static void requireFit(PayOrder order, RefundProof proof) {
        if (!order.mchid().equals(proof.mchid())) {
            throw new PaymentMismatch(order.orderNo(), "商户号");
        }
        if (!order.amount().equals(proof.total())) {
            throw new PaymentMismatch(order.orderNo(), "订单金额");
        }
    }

    private boolean done(Refund task, RefundProof proof) {
        task.doneOutside(proof, time.now());
        reservations.ensure(task);
        book.book(task);
        refunds.save(task);
        return true;
    }

    private boolean fresh(PayOrder order, RefundProof proof) {
        if (!orders.reserveRefund(order.id(), proof.amount())) {
            log.error("A refund {} done at WeChat exceeds what payment {} has left", proof.refundNo(), order.orderNo());
            return false;
        }
        RefundPlan plan = new RefundPlan(RefundKind.CHARGE, RefundCause.OUTSIDE, proof.amount(), "微信商户平台退款");
        Refund refund = Refund.propose(ids.next(), order, plan, time.now());
        refund.doneOutside(proof, time.now());
        refunds.add(refund);
        book.book(refund);
        return true;
    }
}
