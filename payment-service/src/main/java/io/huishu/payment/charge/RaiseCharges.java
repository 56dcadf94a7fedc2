package io.huishu.payment.charge;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises charges, all or none, in the transaction that decided them. */
@Component
public class RaiseCharges {
    private final Charges charges;
    private final BusinessTime time;
    private final Ids ids;

    public RaiseCharges(Charges charges, BusinessTime time, Ids ids) {
        this.charges = charges;
        this.time = time;
        this.ids = ids;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(List<NewCharge> wanted) {
        Instant now = time.now();
        charges.addAll(
                wanted.stream().map(each -> Charge.raise(ids.next(), each, now)).toList());
    }
}
