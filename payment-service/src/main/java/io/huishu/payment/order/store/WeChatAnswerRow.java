package io.huishu.payment.order.store;

import io.huishu.payment.order.Asked;
import io.huishu.payment.order.Said;
import io.huishu.payment.order.WeChatAnswerView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code wechat_answer}, or a notice read as one.
 *
 * @param asked null for a notice
 */
public record WeChatAnswerRow(
        String orderNo,
        @Nullable String refundNo,
        @Nullable Asked asked,
        Said said,
        @Nullable String code,
        Instant at,
        @Nullable Long tookMillis) {
    WeChatAnswerView view() {
        return new WeChatAnswerView(
                orderNo, refundNo, asked == null ? "微信通知" : asked.title(), said.phrase(), code, at, tookMillis);
    }
}
