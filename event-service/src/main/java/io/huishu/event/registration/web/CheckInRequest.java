package io.huishu.event.registration.web;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param at when a scan without network was made; null for now */
record CheckInRequest(
        @NotBlank(message = "请扫描或输入签到码") String code,
        @Nullable Instant at) {}
