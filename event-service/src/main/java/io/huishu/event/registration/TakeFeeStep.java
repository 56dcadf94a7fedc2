package io.huishu.event.registration;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.event.registration.Fees.GivenUp;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the next step of a registration's fee: ends a hold that nobody paid, and tells payment-service of places given up
 * until it has heard. No transaction is open while payment-service thinks.
 */
@Component
public class TakeFeeStep {
    private static final Logger log = LoggerFactory.getLogger(TakeFeeStep.class);

    private final KeepFee keepFee;
    private final Fees fees;

    TakeFeeStep(KeepFee keepFee, Fees fees) {
        this.keepFee = keepFee;
        this.fees = fees;
    }

    /** Does nothing when the step is not due any more, or another instance takes it. */
    public void take(String id) {
        keepFee.claim(id).ifPresent(this::take);
    }

    private void take(Registration registration) {
        if (registration.state() == RegistrationState.AWAITING_PAYMENT) {
            endHold(registration);
        } else if (registration.feeStep() == FeeStep.GIVING_UP) {
            tell(registration);
        }
    }

    /** Who paid in the last second keeps the place; a silent payment-service does not keep it from others. */
    private void endHold(Registration registration) {
        boolean told = false;
        try {
            GivenUp answer = fees.giveUp(registration.id(), null, "超过付款时限");
            if (answer instanceof GivenUp.Paid) {
                paid(registration);
                return;
            }
            told = true;
        } catch (Unavailable away) {
            log.warn("The hold of registration {} ends while payment-service is silent", registration.id());
        }
        boolean known = told;
        RetryOnDeadlock.call(() -> {
            keepFee.expire(registration.id(), known);
            return known;
        });
    }

    private void tell(Registration registration) {
        GivenUp answer = fees.giveUp(registration.id(), registration.refund(), "放弃名额");
        switch (answer) {
            case GivenUp.Paid _ -> paid(registration);
            case GivenUp.Cancelled _ -> keepFee.givenUp(registration.id(), null, Money.ZERO);
            case GivenUp.GoesBack(Money back, Money byOffice) -> keepFee.givenUp(registration.id(), back, byOffice);
        }
    }

    private void paid(Registration registration) {
        keepFee.paid(registration.id(), Objects.requireNonNullElse(registration.chargeId(), ""), null);
    }
}
