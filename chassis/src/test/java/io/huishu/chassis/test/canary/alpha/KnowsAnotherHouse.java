package io.huishu.chassis.test.canary.alpha;

import io.huishu.elsewhere.Foreign;

record KnowsAnotherHouse(Foreign foreign) {}
