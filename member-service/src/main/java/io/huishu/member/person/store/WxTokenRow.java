package io.huishu.member.person.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record WxTokenRow(String id, @Nullable String value, Instant expiresAt) {}
