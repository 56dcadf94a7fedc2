package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.Reception.NotOpen;
import io.huishu.payment.charge.Reception.Partly;
import io.huishu.payment.charge.Reception.Settled;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.receipt.IssueReceipt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where money meets a charge: it takes at most what is due, books it, and settles the charge once, with a
 * numbered receipt, when nothing is due any more. Whoever comes second learns that the charge is not open.
 */
@Component
public class ReceiveMoney {
    private final Charges charges;
    private final Ledger ledger;
    private final IssueReceipt issueReceipt;

    public ReceiveMoney(Charges charges, Ledger ledger, IssueReceipt issueReceipt) {
        this.charges = charges;
        this.ledger = ledger;
        this.issueReceipt = issueReceipt;
    }

    /**
     * @throws io.huishu.payment.ledger.MonthClosed for money of the office dated in a closed month
     * @throws io.huishu.chassis.problem.Missing when the chamber has no such charge
     */
    @Transactional
    public Reception receive(String chargeId, Received money) {
        Charge charge = charges.lock(chargeId);
        if (!charge.isOpen()) {
            return new NotOpen(charge.state());
        }
        Money taken = charge.take(money.amount());
        ledger.book(movement(charge, money, taken));
        if (charge.due().isPositive()) {
            charges.save(charge);
            return new Partly(charge.due());
        }
        String receipt = receipt(charge);
        charges.save(charge, charge.settle(money, receipt));
        return new Settled(receipt, money.amount().minus(taken));
    }

    private @Nullable String receipt(Charge charge) {
        return charge.kind() == ChargeKind.DUES ? issueReceipt.issue(charge.receiptBasis()) : null;
    }

    private static Movement movement(Charge charge, Received money, Money taken) {
        return new Movement(
                money.method().movement(),
                money.sourceId(),
                charge.unitId(),
                charge.id(),
                taken,
                money.on(),
                charge.subject());
    }
}
