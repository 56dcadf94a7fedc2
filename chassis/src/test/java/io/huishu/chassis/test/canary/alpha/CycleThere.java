package io.huishu.chassis.test.canary.alpha;

import io.huishu.chassis.test.canary.beta.CycleBack;
import org.jspecify.annotations.Nullable;

public record CycleThere(@Nullable CycleBack back) {}
