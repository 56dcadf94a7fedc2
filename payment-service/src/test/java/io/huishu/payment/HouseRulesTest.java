package io.huishu.payment;

import io.huishu.chassis.test.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("io.huishu.payment");
    }
}
