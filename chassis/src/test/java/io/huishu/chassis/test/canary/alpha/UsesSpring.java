package io.huishu.chassis.test.canary.alpha;

import org.springframework.core.env.Environment;

record UsesSpring(Environment environment) {}
