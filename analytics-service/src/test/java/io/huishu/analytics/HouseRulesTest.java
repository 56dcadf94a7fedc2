package io.huishu.analytics;

import io.huishu.chassis.test.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("io.huishu.analytics");
    }
}
