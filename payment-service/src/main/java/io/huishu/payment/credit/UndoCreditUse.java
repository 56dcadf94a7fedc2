package io.huishu.payment.credit;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.TakeBack;
import io.huishu.payment.ledger.MovementKind;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that a charge was paid out of the unit's balance. */
@Component
public class UndoCreditUse {
    private final Credits credits;
    private final TakeBack takeBack;
    private final BusinessTime time;

    public UndoCreditUse(Credits credits, TakeBack takeBack, BusinessTime time) {
        this.credits = credits;
        this.takeBack = takeBack;
        this.time = time;
    }

    /**
     * @throws CreditUseStands when it was undone before or paid back to the unit
     * @throws io.huishu.payment.ledger.MonthClosed when its month is closed
     */
    @Transactional
    public void undo(String useId, String why, String by) {
        CreditUse use = credits.hold(useId);
        use.undo(by, time.now(), why);
        credits.save(use);
        takeBack.takeBack(
                Objects.requireNonNull(use.chargeId()),
                MovementKind.CREDIT_UNDONE,
                use.id(),
                use.amount(),
                use.usedOn(),
                why);
        credits.add(use.unitId(), use.amount());
    }
}
