package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.receipt.VoidReceipt;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undoes money that the office had booked on a charge by mistake. A charge that was settled by it is open again. */
@Component
public class TakeBack {
    private final Charges charges;
    private final Ledger ledger;
    private final VoidReceipt voidReceipt;
    private final BusinessTime time;

    public TakeBack(Charges charges, Ledger ledger, VoidReceipt voidReceipt, BusinessTime time) {
        this.charges = charges;
        this.ledger = ledger;
        this.voidReceipt = voidReceipt;
        this.time = time;
    }

    /**
     * @param undoing the kind that undoes how the money had come
     * @param sourceId the act that had booked it
     * @param on the day it had been booked on
     * @param why shown on the voided receipt
     * @throws io.huishu.payment.ledger.MonthClosed when that day is closed
     * @throws ChargeNotOpen when the charge is neither open nor settled
     * @throws ChargeRefunded when some of its money was given back already
     */
    @Transactional
    public void takeBack(
            String chargeId, MovementKind undoing, String sourceId, Money amount, LocalDate on, String why) {
        Charge charge = charges.lock(chargeId);
        if (charge.refunded().isPositive()) {
            throw new ChargeRefunded();
        }
        ledger.book(new Movement(
                undoing, sourceId, charge.unitId(), charge.id(), amount, on, charge.subject() + "：" + why));
        if (charge.isOpen()) {
            charge.giveBack(amount);
            charges.save(charge);
            return;
        }
        ChargeReopened reopened = charge.reopen(amount, why, time.now());
        voidReceipt.ofCharge(chargeId, why);
        charges.save(charge, reopened);
    }
}
