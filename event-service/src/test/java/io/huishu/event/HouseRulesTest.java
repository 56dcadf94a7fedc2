package io.huishu.event;

import io.huishu.chassis.test.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("io.huishu.event");
    }
}
