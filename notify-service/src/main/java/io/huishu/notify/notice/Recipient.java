package io.huishu.notify.notice;

import org.jspecify.annotations.Nullable;

/** A person a notice goes to. */
public record Recipient(
        String personId, String name, @Nullable String unitId) {}
