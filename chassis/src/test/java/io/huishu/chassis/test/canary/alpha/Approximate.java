package io.huishu.chassis.test.canary.alpha;

record Approximate(double amount) {}
