package io.huishu.payment.charge;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Shows a member one charge as it stands now: an open attempt is asked about first. */
@Component
public class LookAtCharge {
    private final Charges charges;
    private final Attempts attempts;

    public LookAtCharge(Charges charges, Attempts attempts) {
        this.charges = charges;
        this.attempts = attempts;
    }

    /** @throws io.huishu.chassis.problem.Missing when none of the units has this charge */
    public ChargeView look(Collection<String> unitIds, String chargeId) {
        ChargeView before = charges.ofUnits(unitIds, chargeId);
        if (!before.paying()) {
            return before;
        }
        attempts.refresh(chargeId);
        return charges.ofUnits(unitIds, chargeId);
    }
}
