package io.huishu.member.session.remote;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.chamber.ListChambers;
import io.huishu.member.platform.Platform;
import io.huishu.member.session.ForgetSignIns;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes old sign-ins every night, on one instance. */
@Component
class ForgetSignInsJob {
    private final ListChambers listChambers;
    private final ForgetSignIns forgetSignIns;

    ForgetSignInsJob(ListChambers listChambers, ForgetSignIns forgetSignIns) {
        this.listChambers = listChambers;
        this.forgetSignIns = forgetSignIns;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "forget-sign-ins", lockAtMostFor = "PT30M")
    void forgetOld() {
        forgetSignIns.forget(Platform.TENANT);
        listChambers.all().forEach(chamber -> forgetSignIns.forget(TenantId.of(chamber.id())));
    }
}
