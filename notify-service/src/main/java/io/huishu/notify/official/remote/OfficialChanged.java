package io.huishu.notify.official.remote;

import org.jspecify.annotations.Nullable;

/** What this house reads of {@code chamber.channels-changed.v1} here. */
record OfficialChanged(@Nullable String officialAppid) {}
