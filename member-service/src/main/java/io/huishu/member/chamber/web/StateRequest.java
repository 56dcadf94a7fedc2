package io.huishu.member.chamber.web;

import io.huishu.member.chamber.ChamberState;
import jakarta.validation.constraints.NotNull;

record StateRequest(@NotNull(message = "请说明商会正常还是暂停。") ChamberState state) {}
