package io.huishu.payment.refund.remote;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.refund.CheckRefund;
import io.huishu.payment.refund.ClaimRefunds;
import io.huishu.payment.refund.KeepRefundNotice;
import io.huishu.payment.refund.Refund;
import io.huishu.payment.refund.RefundChambers;
import io.huishu.payment.refund.RefundNoticesKept;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends refunds that wait to be sent, asks WeChat by plan about those that are on their way, and tries notices again that
 * fitted nothing. One instance at a time.
 */
@Component
public class RefundJanitor {
    private static final Logger log = LoggerFactory.getLogger(RefundJanitor.class);
    private static final int AT_ONCE = 20;

    private final RefundChambers chambers;
    private final ClaimRefunds claim;
    private final CheckRefund check;
    private final RefundNoticesKept notices;
    private final KeepRefundNotice keep;
    private final BusinessTime time;

    public RefundJanitor(
            RefundChambers chambers,
            ClaimRefunds claim,
            CheckRefund check,
            RefundNoticesKept notices,
            KeepRefundNotice keep,
            BusinessTime time) {
        this.chambers = chambers;
        this.claim = claim;
        this.check = check;
        this.notices = notices;
        this.keep = keep;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${huishu.janitor.delay:PT5S}", initialDelayString = "${huishu.janitor.delay:PT5S}")
    @SchedulerLock(name = "refund-janitor", lockAtMostFor = "PT2M")
    public void sweep() {
        chambers.withDueRefunds(time.now()).forEach(this::sweep);
    }

    private void sweep(TenantId chamber) {
        Tenancy.run(chamber, () -> {
            notices.due(time.now(), AT_ONCE).forEach(this::again);
            claim.claim(AT_ONCE).forEach(this::check);
        });
    }

    private void check(Refund refund) {
        try {
            check.check(refund);
        } catch (Problem problem) {
            log.warn("Refund {} stays where it is: {}", refund.refundNo(), problem.code());
        } catch (RuntimeException failed) {
            log.error("Refund {} could not be checked", refund.refundNo(), failed);
        }
    }

    private void again(String noticeId) {
        try {
            keep.again(noticeId);
        } catch (RuntimeException failed) {
            log.error("A notice about a refund could not be taken", failed);
            keep.postpone(noticeId);
        }
    }
}
