package io.huishu.event.registration.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.event.registration.KeepFee;
import org.springframework.stereotype.Component;

/** Money reached its payer again; of a fee the registration says so. */
@Component
class RefundSettledListener implements FactHandler<RefundSettled> {
    private final KeepFee keepFee;

    RefundSettledListener(KeepFee keepFee) {
        this.keepFee = keepFee;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "refund.settled.v1";
    }

    @Override
    public Class<RefundSettled> payload() {
        return RefundSettled.class;
    }

    @Override
    public void handle(RefundSettled refund, Envelope envelope) {
        if (refund.sourceId() != null) {
            keepFee.refunded(refund.sourceId(), refund.amount(), refund.surplus());
        }
    }
}
