package io.huishu.payment.credit;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for a unit what it transferred beyond what it owed. */
@Component
public class KeepSurplus {
    private final Credits credits;
    private final Ledger ledger;

    public KeepSurplus(Credits credits, Ledger ledger) {
        this.credits = credits;
        this.ledger = ledger;
    }

    /** @param act under which it is booked and undone */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String unitId, String act, Money amount, LocalDate on) {
        credits.add(unitId, amount);
        ledger.book(new Movement(MovementKind.BANK_SURPLUS, act, unitId, null, amount, on, "转账多付，记作单位余额"));
    }

    /** @throws CreditSpent when the unit's balance has less by now */
    @Transactional(propagation = Propagation.MANDATORY)
    public void undo(String unitId, String act, Money amount, LocalDate on, String why) {
        if (!credits.take(unitId, amount)) {
            throw new CreditSpent();
        }
        ledger.book(new Movement(MovementKind.BANK_SURPLUS_UNDONE, act, unitId, null, amount, on, "撤销转账多付：" + why));
    }
}
