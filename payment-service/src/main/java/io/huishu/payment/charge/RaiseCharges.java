package io.huishu.payment.charge;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises charges and books them, all or none, in the transaction that decided them. */
@Component
public class RaiseCharges {
    private final Charges charges;
    private final Ledger ledger;
    private final BusinessTime time;
    private final Ids ids;

    public RaiseCharges(Charges charges, Ledger ledger, BusinessTime time, Ids ids) {
        this.charges = charges;
        this.ledger = ledger;
        this.time = time;
        this.ids = ids;
    }

    /** @return the ids, in the order wanted */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> raise(List<NewCharge> wanted) {
        Instant now = time.now();
        List<Charge> raised =
                wanted.stream().map(each -> Charge.raise(ids.next(), each, now)).toList();
        charges.addAll(raised);
        LocalDate today = time.dateOf(now);
        ledger.bookAll(raised.stream().map(charge -> movement(charge, today)).toList());
        return raised.stream().map(Charge::id).toList();
    }

    private static Movement movement(Charge charge, LocalDate today) {
        MovementKind kind = charge.kind() == ChargeKind.DUES ? MovementKind.DUES_RAISED : MovementKind.FEE_RAISED;
        return new Movement(kind, charge.id(), charge.unitId(), charge.id(), charge.amount(), today, charge.subject());
    }
}
