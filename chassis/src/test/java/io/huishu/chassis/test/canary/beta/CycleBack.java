package io.huishu.chassis.test.canary.beta;

import io.huishu.chassis.test.canary.alpha.CycleThere;
import org.jspecify.annotations.Nullable;

public record CycleBack(@Nullable CycleThere there) {}
