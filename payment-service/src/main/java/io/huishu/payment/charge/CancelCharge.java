package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a charge whose reason was given up before it was paid. */
@Component
public class CancelCharge {
    private final Charges charges;
    private final Ledger ledger;
    private final BusinessTime time;

    public CancelCharge(Charges charges, Ledger ledger, BusinessTime time) {
        this.charges = charges;
        this.ledger = ledger;
        this.time = time;
    }

    /**
     * Does nothing when it is no longer open.
     *
     * @param why kept with the charge
     * @return the charge as it stands afterwards, held until the transaction ends
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Charge cancel(String chargeId, String why) {
        Charge charge = charges.lock(chargeId);
        if (charge.isOpen()) {
            Money due = charge.cancel(why);
            ledger.book(new Movement(
                    MovementKind.CANCELLED,
                    charge.id(),
                    charge.unitId(),
                    charge.id(),
                    due,
                    time.today(),
                    charge.subject() + "：" + why));
            charges.save(charge, charge.cancelled(why, time.now()));
        }
        return charge;
    }
}
