package io.huishu.event.registration.remote;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.event.registration.DueFees;
import io.huishu.event.registration.Registrations;
import io.huishu.event.registration.TakeFeeStep;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the steps of fees that are due: holds that end, places given up. One instance at a time. */
@Component
public class FeeJanitor {
    private static final Logger log = LoggerFactory.getLogger(FeeJanitor.class);
    private static final int AT_ONCE = 50;

    private final DueFees dueFees;
    private final Registrations registrations;
    private final TakeFeeStep takeFeeStep;
    private final BusinessTime time;

    public FeeJanitor(DueFees dueFees, Registrations registrations, TakeFeeStep takeFeeStep, BusinessTime time) {
        this.dueFees = dueFees;
        this.registrations = registrations;
        this.takeFeeStep = takeFeeStep;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${huishu.fees.delay:PT3S}", initialDelayString = "${huishu.fees.delay:PT3S}")
    @SchedulerLock(name = "fee-janitor", lockAtMostFor = "PT2M")
    public void sweep() {
        dueFees.chambers(time.now())
                .forEach(chamber -> Tenancy.run(
                        chamber, () -> registrations.due(time.now(), AT_ONCE).forEach(this::take)));
    }

    private void take(String registrationId) {
        try {
            takeFeeStep.take(registrationId);
        } catch (Problem later) {
            log.warn("The fee of registration {} waits: {}", registrationId, later.code());
        } catch (RuntimeException failed) {
            log.error("The fee of registration {} could not be seen to", registrationId, failed);
        }
    }
}
