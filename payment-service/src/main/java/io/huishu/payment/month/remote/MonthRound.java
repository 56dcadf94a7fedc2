package io.huishu.payment.month.remote;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.BillChambers;
import io.huishu.payment.month.MonthState;
import io.huishu.payment.month.Months;
import io.huishu.payment.month.RecordComparison;
import java.time.YearMonth;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares the running month and those before it that are still open, so that differences are found while they are young. */
@Component
public class MonthRound {
    private static final Logger log = LoggerFactory.getLogger(MonthRound.class);
    private static final int MONTHS_BACK = 2;

    private final BillChambers chambers;
    private final RecordComparison recordComparison;
    private final Months months;
    private final BusinessTime time;

    public MonthRound(BillChambers chambers, RecordComparison recordComparison, Months months, BusinessTime time) {
        this.chambers = chambers;
        this.recordComparison = recordComparison;
        this.months = months;
        this.time = time;
    }

    /** Behind the round of bills. One instance at a time. */
    @Scheduled(cron = "${huishu.months.cron:0 50 10,16 * * *}", zone = "Asia/Shanghai")
    @SchedulerLock(name = "month-round", lockAtMostFor = "PT60M")
    public void go() {
        chambers.withOrders().forEach(this::compare);
    }

    private void compare(TenantId chamber) {
        try {
            Tenancy.run(chamber, this::compareOpen);
        } catch (RuntimeException failed) {
            log.error("The months of chamber {} could not be compared", chamber, failed);
        }
    }

    private void compareOpen() {
        YearMonth now = YearMonth.from(time.today());
        for (YearMonth month = now.minusMonths(MONTHS_BACK); !month.isAfter(now); month = month.plusMonths(1)) {
            YearMonth each = month;
            boolean open =
                    months.find(each).map(row -> row.state() == MonthState.OPEN).orElse(true);
            if (open) {
                RetryOnDeadlock.call(() -> recordComparison.record(each));
            }
        }
    }
}
