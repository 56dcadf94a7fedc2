package io.huishu.payment.fee;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.CancelCharge;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.refund.GiveBackByRule;
import io.huishu.payment.refund.LeaveToOffice;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels the charge of a place that was given up, or opens the refund of what was paid: in one transaction. */
@Component
class RecordGivenUp {
    private final Fees fees;
    private final CancelCharge cancelCharge;
    private final GiveBackByRule giveBack;
    private final LeaveToOffice leaveToOffice;
    private final BusinessTime time;

    RecordGivenUp(
            Fees fees,
            CancelCharge cancelCharge,
            GiveBackByRule giveBack,
            LeaveToOffice leaveToOffice,
            BusinessTime time) {
        this.fees = fees;
        this.cancelCharge = cancelCharge;
        this.giveBack = giveBack;
        this.leaveToOffice = leaveToOffice;
        this.time = time;
    }

    @Transactional
    Ended record(String registrationId, @Nullable Money back, String why) {
        Optional<Fee> known = fees.lock(registrationId);
        if (known.isEmpty()) {
            return neverRaised(registrationId, why);
        }
        Fee fee = known.get();
        if (fee.isGivenUp()) {
            return fee.ended();
        }
        Charge charge = cancelCharge.cancel(Objects.requireNonNull(fee.chargeId()), why);
        return charge.state() == ChargeState.CANCELLED ? unpaid(fee, charge, why) : paid(fee, charge, back, why);
    }

    private Ended neverRaised(String registrationId, String why) {
        if (!fees.add(Fee.neverRaised(registrationId, why, time.now()))) {
            throw new FeeGivenUp();
        }
        return new Ended.Cancelled();
    }

    /** A part that had come goes back. */
    private Ended unpaid(Fee fee, Charge charge, String why) {
        Money part = charge.received().minus(charge.refunded());
        if (!part.isPositive()) {
            return end(fee, new Ended.Cancelled(), why);
        }
        return goesBack(fee, charge, part, why);
    }

    private Ended paid(Fee fee, Charge charge, @Nullable Money back, String why) {
        if (back == null) {
            return new Ended.Paid();
        }
        Money left = charge.received().minus(charge.refunded());
        return goesBack(fee, charge, back.compareTo(left) < 0 ? back : left, why);
    }

    private Ended goesBack(Fee fee, Charge charge, Money back, String why) {
        Money opened = back.isPositive() ? giveBack.giveBack(charge.id(), back, why) : Money.ZERO;
        Money byOffice = back.minus(opened);
        if (byOffice.isPositive()) {
            leaveToOffice.leave(charge, byOffice, fee.personId(), why);
        }
        return end(fee, new Ended.GoesBack(opened, byOffice), why);
    }

    private Ended end(Fee fee, Ended ended, String why) {
        fee.giveUp(ended, why, time.now());
        fees.save(fee);
        return ended;
    }
}
