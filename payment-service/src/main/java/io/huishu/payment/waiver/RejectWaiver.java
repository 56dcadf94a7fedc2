package io.huishu.payment.waiver;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a proposed waiver down, or takes it back; the charge stays as it is. */
@Component
public class RejectWaiver {
    private final Waivers waivers;
    private final BusinessTime time;

    public RejectWaiver(Waivers waivers, BusinessTime time) {
        this.waivers = waivers;
        this.time = time;
    }

    /** @throws WaiverDecided when somebody decided before */
    @Transactional
    public void reject(String id, String why, Waiver.Person by) {
        Waiver waiver = waivers.get(id);
        waiver.reject(why, by, time.now());
        waivers.save(waiver);
    }
}
