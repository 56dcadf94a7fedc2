package io.huishu.payment.fee;

import io.huishu.payment.order.PayTimes;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the room of the attempts until when a fee may be paid. */
@Component
class FeeTimes implements PayTimes {
    private final Fees fees;

    FeeTimes(Fees fees) {
        this.fees = fees;
    }

    @Override
    public Optional<Instant> until(String chargeId) {
        return fees.payUntil(chargeId);
    }
}
