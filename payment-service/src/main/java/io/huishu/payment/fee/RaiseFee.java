package io.huishu.payment.fee;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.NewCharge;
import io.huishu.payment.charge.RaiseCharges;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Charges the fee of a registration once, however often it is asked. */
@Component
public class RaiseFee {
    private final Fees fees;
    private final RaiseCharges raiseCharges;
    private final BusinessTime time;

    RaiseFee(Fees fees, RaiseCharges raiseCharges, BusinessTime time) {
        this.fees = fees;
        this.raiseCharges = raiseCharges;
        this.time = time;
    }

    /**
     * @return the charge's id
     * @throws FeeGivenUp when the place was given up before
     * @throws FeeDiffers when another sum was charged before
     */
    @Transactional
    public String raise(NewFee wanted) {
        if (!wanted.amount().isPositive()) {
            throw new Invalid("fee.amount", "活动费要大于零。");
        }
        Optional<Fee> known = fees.lock(wanted.registrationId());
        return known.isPresent() ? again(known.get(), wanted) : first(wanted);
    }

    private static String again(Fee known, NewFee wanted) {
        if (known.isGivenUp()) {
            throw new FeeGivenUp();
        }
        if (!known.sameAs(wanted)) {
            throw new FeeDiffers();
        }
        return Objects.requireNonNull(known.chargeId());
    }

    /** A twin that runs at the same time meets the charge's unique key and is repeated by its caller. */
    private String first(NewFee wanted) {
        NewCharge charge = NewCharge.fee(
                wanted.unitId(), wanted.registrationId(), wanted.subject(), wanted.amount(), wanted.dueOn());
        String id = raiseCharges.raise(List.of(charge)).getFirst();
        if (!fees.add(Fee.raise(wanted, id, time.now()))) {
            throw new FeeGivenUp();
        }
        return id;
    }
}
