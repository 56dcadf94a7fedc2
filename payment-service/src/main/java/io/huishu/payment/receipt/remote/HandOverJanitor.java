package io.huishu.payment.receipt.remote;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.receipt.ClaimHandOvers;
import io.huishu.payment.receipt.GiveReceipt;
import io.huishu.payment.receipt.HandOver;
import io.huishu.payment.receipt.HandOverChambers;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands electronic receipts over soon after they are issued or voided. One instance at a time. */
@Component
public class HandOverJanitor {
    private static final Logger log = LoggerFactory.getLogger(HandOverJanitor.class);
    private static final int AT_ONCE = 20;

    private final HandOverChambers chambers;
    private final ClaimHandOvers claimHandOvers;
    private final GiveReceipt giveReceipt;
    private final BusinessTime time;

    public HandOverJanitor(
            HandOverChambers chambers, ClaimHandOvers claimHandOvers, GiveReceipt giveReceipt, BusinessTime time) {
        this.chambers = chambers;
        this.claimHandOvers = claimHandOvers;
        this.giveReceipt = giveReceipt;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${huishu.janitor.delay:PT5S}", initialDelayString = "${huishu.janitor.delay:PT5S}")
    @SchedulerLock(name = "receipt-hand-over", lockAtMostFor = "PT4M")
    public void sweep() {
        chambers.withDue(time.now()).forEach(this::sweep);
    }

    private void sweep(TenantId chamber) {
        Tenancy.run(chamber, () -> claimHandOvers.claim(AT_ONCE).forEach(this::give));
    }

    private void give(HandOver claimed) {
        try {
            giveReceipt.give(claimed);
        } catch (RuntimeException failed) {
            log.error("Hand-over {} failed for a reason nobody foresaw", claimed.id(), failed);
        }
    }
}
