package io.huishu.chassis.test.canary.alpha.store;

import io.huishu.chassis.data.AcrossTenants;

@AcrossTenants(reason = "Stands where it must not")
interface AcrossElsewhere {}
