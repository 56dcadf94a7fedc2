package io.huishu.notify.notice.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.notice.SettledRefund;
import io.huishu.notify.notice.TellRefundSettled;
import org.springframework.stereotype.Component;

@Component
class RefundSettledListener implements FactHandler<RefundSettled> {
    private final TellRefundSettled tell;

    RefundSettledListener(TellRefundSettled tell) {
        this.tell = tell;
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
    public void handle(RefundSettled fact, Envelope envelope) {
        tell.tell(new SettledRefund(
                fact.refundId(),
                fact.unitId(),
                fact.subject(),
                fact.amount(),
                fact.way().equals("WECHAT"),
                fact.reason(),
                fact.settledAt()));
    }
}
