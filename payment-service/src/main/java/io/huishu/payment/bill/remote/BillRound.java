package io.huishu.payment.bill.remote;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.BillChambers;
import io.huishu.payment.bill.FetchBill;
import io.huishu.payment.bill.FetchMissing;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Fetches yesterday's bills after ten, and again every half hour what is still missing. One instance at a time. */
@Component
public class BillRound {
    private static final Logger log = LoggerFactory.getLogger(BillRound.class);

    private final BillChambers chambers;
    private final FetchMissing fetchMissing;
    private final FetchBill fetchBill;
    private final BusinessTime time;

    public BillRound(BillChambers chambers, FetchMissing fetchMissing, FetchBill fetchBill, BusinessTime time) {
        this.chambers = chambers;
        this.fetchMissing = fetchMissing;
        this.fetchBill = fetchBill;
        this.time = time;
    }

    @Scheduled(cron = "${huishu.bills.cron:0 5/30 10-22 * * *}", zone = "Asia/Shanghai")
    @SchedulerLock(name = "bill-round", lockAtMostFor = "PT25M")
    public void go() {
        chambers.withOrders().forEach(this::fetch);
    }

    private void fetch(TenantId chamber) {
        try {
            Tenancy.run(chamber, () -> fetchMissing.fetch(fetchBill.firstDay(), time.today()));
        } catch (RuntimeException failed) {
            log.error("The bills of chamber {} could not be fetched", chamber, failed);
        }
    }
}
