package io.huishu.payment.order.remote;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.CheckAttempt;
import io.huishu.payment.order.ClaimDue;
import io.huishu.payment.order.DueChambers;
import io.huishu.payment.order.PayOrder;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks WeChat about open attempts by plan, since no notice is certain. One instance at a time. */
@Component
public class OrderJanitor {
    private static final Logger log = LoggerFactory.getLogger(OrderJanitor.class);
    private static final int AT_ONCE = 20;
    private static final Duration ALARM = Duration.ofHours(24);

    private final DueChambers dueChambers;
    private final ClaimDue claimDue;
    private final CheckAttempt checkAttempt;
    private final BusinessTime time;

    public OrderJanitor(DueChambers dueChambers, ClaimDue claimDue, CheckAttempt checkAttempt, BusinessTime time) {
        this.dueChambers = dueChambers;
        this.claimDue = claimDue;
        this.checkAttempt = checkAttempt;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${huishu.janitor.delay:PT5S}", initialDelayString = "${huishu.janitor.delay:PT5S}")
    @SchedulerLock(name = "order-janitor", lockAtMostFor = "PT2M")
    public void sweep() {
        dueChambers.withDueOrders(time.now()).forEach(this::sweep);
    }

    private void sweep(TenantId chamber) {
        Tenancy.run(chamber, () -> claimDue.claim(AT_ONCE).forEach(this::check));
    }

    private void check(PayOrder order) {
        try {
            checkAttempt.check(order);
        } catch (Problem problem) {
            log.warn("Order {} stays open: {}", order.orderNo(), problem.code());
        } catch (RuntimeException failed) {
            log.error("Order {} could not be checked", order.orderNo(), failed);
        }
        if (order.createdAt().plus(ALARM).isBefore(time.now())) {
            log.error("Order {} was begun a day ago and WeChat has not said how it ended", order.orderNo());
        }
    }
}
