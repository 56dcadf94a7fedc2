package io.huishu.notify;

import io.huishu.chassis.test.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("io.huishu.notify");
    }
}
