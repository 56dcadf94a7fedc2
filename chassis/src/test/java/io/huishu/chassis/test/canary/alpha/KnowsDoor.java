package io.huishu.chassis.test.canary.alpha;

import io.huishu.chassis.test.canary.alpha.store.Rows;

record KnowsDoor(Rows rows) {}
