package io.huishu.payment.fee;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.Attempts;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.Charges;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the word that a place was given up. An open attempt is closed at WeChat first, with no transaction open, so that
 * who has just paid is not cancelled.
 */
@Component
public class GiveUpFee {
    private final Fees fees;
    private final Charges charges;
    private final Attempts attempts;
    private final RecordGivenUp record;

    GiveUpFee(Fees fees, Charges charges, Attempts attempts, RecordGivenUp record) {
        this.fees = fees;
        this.charges = charges;
        this.attempts = attempts;
        this.record = record;
    }

    /**
     * A repeat is answered as the first time.
     *
     * @param back how much of a paid fee goes back; null leaves a paid fee as it is
     * @throws io.huishu.chassis.problem.Unavailable when WeChat does not say whether an open attempt was paid
     */
    public Ended giveUp(String registrationId, @Nullable Money back, String why) {
        Optional<Fee> known = fees.find(registrationId);
        known.map(Fee::chargeId).ifPresent(this::closeAttempt);
        return RetryOnDeadlock.call(() -> record.record(registrationId, back, why));
    }

    private void closeAttempt(String chargeId) {
        Charge charge = charges.get(chargeId);
        if (charge.isOpen()) {
            attempts.close(chargeId, "放弃名额");
        }
    }
}
