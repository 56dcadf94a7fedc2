package io.huishu.payment.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One word of WeChat as staff sees it.
 *
 * @param refundNo absent when it was about the payment
 * @param asked what WeChat was asked, in Chinese; {@code 微信通知} when it spoke by itself
 * @param said what it came to, in Chinese
 * @param code WeChat's own, where it gave one
 */
public record WeChatAnswerView(
        String orderNo,
        @Nullable String refundNo,
        String asked,
        String said,
        @Nullable String code,
        Instant at,
        @Nullable Long tookMillis) {}
