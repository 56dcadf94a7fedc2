package io.huishu.chassis.test.canary.alpha.web;

import io.huishu.chassis.test.canary.alpha.store.Rows;

record ReachesStore(Rows rows) {}
