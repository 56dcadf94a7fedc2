package io.huishu.payment.bank;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.charge.Attempts;
import org.springframework.stereotype.Component;

/** A person says whose money a line is. Open attempts to pay the same charges by WeChat are closed there first. */
@Component
public class ConfirmMatch {
    private final Attempts attempts;
    private final BookMatch bookMatch;

    public ConfirmMatch(Attempts attempts, BookMatch bookMatch) {
        this.attempts = attempts;
        this.bookMatch = bookMatch;
    }

    /**
     * @throws LineSpent when less is left of the line
     * @throws io.huishu.payment.charge.ChargeNotOpen when a charge was settled, for example by the attempt that was to be
     *     closed
     */
    public void confirm(String lineId, MatchOrder order, String by) {
        order.shares().stream().map(MatchOrder.Wanted::chargeId).distinct().forEach(attempts::close);
        RetryOnDeadlock.call(() -> {
            bookMatch.book(lineId, order, by);
            return lineId;
        });
    }
}
