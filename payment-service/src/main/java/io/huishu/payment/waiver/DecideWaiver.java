package io.huishu.payment.waiver;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.charge.Attempts;
import org.springframework.stereotype.Component;

/** Decides on a proposed waiver: another person approves it, or somebody turns it down. */
@Component
public class DecideWaiver {
    private final Waivers waivers;
    private final Attempts attempts;
    private final ApproveWaiver approveWaiver;
    private final RejectWaiver rejectWaiver;

    public DecideWaiver(Waivers waivers, Attempts attempts, ApproveWaiver approveWaiver, RejectWaiver rejectWaiver) {
        this.waivers = waivers;
        this.attempts = attempts;
        this.approveWaiver = approveWaiver;
        this.rejectWaiver = rejectWaiver;
    }

    /**
     * There is no way back from it. Not in a transaction: WeChat may be asked first.
     *
     * @param closeAttempt whether an open attempt to pay is closed at WeChat first
     * @throws WaiverDecided when somebody decided before
     * @throws SamePerson when it is the one who proposed it
     * @throws BeingPaid when an attempt to pay is open and is not to be closed
     * @throws io.huishu.payment.charge.ChargeNotOpen when it was paid meanwhile
     * @throws io.huishu.chassis.problem.Unavailable when WeChat does not say that the attempt is closed
     */
    public WaiverView approve(String id, boolean closeAttempt, Waiver.Person by) {
        Waiver waiver = waivers.get(id);
        waiver.requireSecond(by);
        if (closeAttempt) {
            attempts.close(waiver.chargeId());
        }
        RetryOnDeadlock.call(() -> {
            approveWaiver.approve(id, by);
            return true;
        });
        return waivers.view(id);
    }

    /** @throws WaiverDecided when somebody decided before */
    public WaiverView reject(String id, String why, Waiver.Person by) {
        rejectWaiver.reject(id, why, by);
        return waivers.view(id);
    }
}
