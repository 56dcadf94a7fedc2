package io.huishu.notify.notice.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.notice.SettledDues;
import io.huishu.notify.notice.TellDuesSettled;
import org.springframework.stereotype.Component;

@Component
class ChargeSettledListener implements FactHandler<ChargeSettled> {
    private final TellDuesSettled tell;

    ChargeSettledListener(TellDuesSettled tell) {
        this.tell = tell;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "charge.settled.v1";
    }

    @Override
    public Class<ChargeSettled> payload() {
        return ChargeSettled.class;
    }

    @Override
    public void handle(ChargeSettled fact, Envelope envelope) {
        tell.tell(new SettledDues(
                fact.chargeId(),
                fact.unitId(),
                fact.year(),
                fact.subject(),
                fact.amount(),
                fact.settledAt(),
                fact.receiptNo()));
    }
}
