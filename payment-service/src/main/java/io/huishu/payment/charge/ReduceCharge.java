package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.receipt.IssueReceipt;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgives dues, in the transaction that decided it. Where nothing was paid and all is forgiven the charge is waived; where
 * a part had been paid and the rest is forgiven, what was paid settles it.
 */
@Component
public class ReduceCharge {
    private static final int MEMO = 200;

    private final Charges charges;
    private final Ledger ledger;
    private final IssueReceipt issueReceipt;
    private final BusinessTime time;

    public ReduceCharge(Charges charges, Ledger ledger, IssueReceipt issueReceipt, BusinessTime time) {
        this.charges = charges;
        this.ledger = ledger;
        this.issueReceipt = issueReceipt;
        this.time = time;
    }

    /**
     * @param sourceId the act that decided it; it is booked once
     * @param amount at most what is due
     * @param why the deciding words, shown to the unit
     * @throws ChargeNotOpen when nobody owes it any more
     * @throws io.huishu.payment.ledger.MonthClosed when today is in a closed month
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reduce(String chargeId, String sourceId, Money amount, String why) {
        Charge charge = charges.lock(chargeId);
        Instant now = time.now();
        boolean whole = amount.equals(charge.due()) && !charge.received().isPositive();
        if (whole) {
            charges.save(charge, charge.waive(why, now));
        } else {
            charges.save(charge, charge.reduce(amount, why, now));
        }
        ledger.book(movement(charge, sourceId, amount, why));
        if (!whole && !charge.due().isPositive()) {
            Received last = charges.lastReceived(chargeId);
            charges.save(charge, charge.settle(last, issueReceipt.issue(charge.receiptBasis())));
        }
    }

    private Movement movement(Charge charge, String sourceId, Money amount, String why) {
        String memo = charge.subject() + " 减免：" + why;
        return new Movement(
                MovementKind.WAIVED,
                sourceId,
                charge.unitId(),
                charge.id(),
                amount,
                time.today(),
                memo.length() <= MEMO ? memo : memo.substring(0, MEMO));
    }
}
