package io.huishu.chassis.test.canary.alpha;

import java.math.BigDecimal;

record Decimal(BigDecimal amount) {}
