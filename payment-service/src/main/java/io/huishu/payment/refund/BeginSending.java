package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.RefundAsk;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that WeChat is about to be asked, before it is asked. */
@Component
class BeginSending {
    /** WeChat wants a minute between two refunds of one payment. */
    private static final Duration APART = Duration.ofSeconds(61);

    private final Refunds refunds;
    private final HoldRefund hold;
    private final BusinessTime time;

    BeginSending(Refunds refunds, HoldRefund hold, BusinessTime time) {
        this.refunds = refunds;
        this.hold = hold;
        this.time = time;
    }

    /** @return empty when it is not the time: it is planned for later, or somebody else was faster */
    @Transactional
    Optional<RefundAsk> begin(String id) {
        Refund refund = hold.hold(id);
        Instant now = time.now();
        if (refund.state() != RefundState.APPROVED && refund.state() != RefundState.SENT) {
            return Optional.empty();
        }
        Instant free = refunds.lastSent(Objects.requireNonNull(refund.orderId()), id)
                .orElse(Instant.EPOCH)
                .plus(APART);
        if (refund.state() == RefundState.APPROVED && now.isBefore(free)) {
            refund.wait(free);
            refunds.save(refund);
            return Optional.empty();
        }
        refund.ask(now);
        refunds.save(refund);
        return Optional.of(refund.toAsk());
    }
}
