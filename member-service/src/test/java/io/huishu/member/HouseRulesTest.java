package io.huishu.member;

import io.huishu.chassis.test.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("io.huishu.member");
    }
}
