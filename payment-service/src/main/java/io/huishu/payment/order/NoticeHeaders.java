package io.huishu.payment.order;

import org.jspecify.annotations.Nullable;

/** The four headers that prove a notice, as they came; each may be missing. */
public record NoticeHeaders(
        @Nullable String timestamp,
        @Nullable String nonce,
        @Nullable String signature,
        @Nullable String serial) {}
