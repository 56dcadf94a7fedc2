package io.huishu.payment.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer of WeChat, as far as it is kept: neither what was sent nor the body of what came back.
 *
 * @param refundNo absent when the question was about the payment
 * @param code WeChat's, or the kind of failure; absent when all went well
 */
public record WeChatAnswer(
        String orderNo,
        @Nullable String refundNo,
        Asked asked,
        Said said,
        @Nullable String code,
        Instant askedAt,
        long tookMillis) {}
