package io.huishu.analytics.dues.remote;

import io.huishu.analytics.dues.ChargeStanding;
import io.huishu.analytics.dues.HeardCharge;
import io.huishu.analytics.dues.HeardCharges;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.time.BusinessTime;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

@Component
class ChargeSettledListener implements FactHandler<ChargeSettled> {
    private final HeardCharges charges;
    private final BusinessTime time;

    ChargeSettledListener(HeardCharges charges, BusinessTime time) {
        this.charges = charges;
        this.time = time;
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
        charges.learn(new HeardCharge(
                fact.chargeId(),
                fact.unitId(),
                fact.year(),
                fact.amount(),
                ChargeStanding.SETTLED,
                YearMonth.from(time.dateOf(fact.settledAt())).toString(),
                envelope.version()));
    }
}
