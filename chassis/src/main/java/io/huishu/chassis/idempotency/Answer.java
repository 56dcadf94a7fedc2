package io.huishu.chassis.idempotency;

import org.jspecify.annotations.Nullable;

/** What was answered the first time. */
record Answer(int status, @Nullable String contentType, byte[] body) {}
