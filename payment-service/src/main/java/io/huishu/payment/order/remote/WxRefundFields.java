package io.huishu.payment.order.remote;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads single fields of what WeChat says about refunds. */
final class WxRefundFields {
    private static final int LONGEST = 64;

    private WxRefundFields() {}

    /** @throws IllegalArgumentException when it is missing or longer than WeChat's longest number */
    static String needed(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a field is missing");
        }
        return value;
    }

    static @Nullable Instant instant(@Nullable String time) {
        return time == null || time.isBlank()
                ? null
                : OffsetDateTime.parse(time).toInstant();
    }
}
