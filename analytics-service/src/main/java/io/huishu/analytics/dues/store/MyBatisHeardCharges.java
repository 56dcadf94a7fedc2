package io.huishu.analytics.dues.store;

import io.huishu.analytics.dues.HeardCharge;
import io.huishu.analytics.dues.HeardCharges;
import org.springframework.stereotype.Component;

@Component
class MyBatisHeardCharges implements HeardCharges {
    private final HeardChargeMapper charges;

    MyBatisHeardCharges(HeardChargeMapper charges) {
        this.charges = charges;
    }

    @Override
    public void learn(HeardCharge charge) {
        if (charges.count(charge.id()) == 0) {
            charges.insert(charge);
        } else {
            charges.update(charge);
        }
    }
}
