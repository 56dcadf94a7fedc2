package io.huishu.chassis.test.canary.alpha.store;

import jakarta.validation.constraints.NotBlank;

record ValidatedInStore(@NotBlank String name) {}
