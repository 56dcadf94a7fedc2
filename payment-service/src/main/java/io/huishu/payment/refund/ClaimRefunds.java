package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the refunds whose next step at WeChat is due, and plans the step after that in the same transaction. */
@Component
public class ClaimRefunds {
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Refunds refunds;
    private final BusinessTime time;

    ClaimRefunds(Refunds refunds, BusinessTime time) {
        this.refunds = refunds;
        this.time = time;
    }

    /** @return at most this many; whoever claims them asks WeChat after the transaction */
    @Transactional
    public List<Refund> claim(int most) {
        Instant now = time.now();
        List<Refund> due = refunds.lockDue(now, most);
        due.forEach(refund -> {
            if (refund.state() == RefundState.APPROVED) {
                refund.wait(now.plus(LEASE));
            } else {
                refund.checked(now);
            }
            refunds.save(refund);
        });
        return due;
    }
}
