package io.huishu.sandbox.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.pay.Notify;
import io.huishu.sandbox.pay.Order;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One order as WeChat's own books have it, with what became of its notify. */
public record LedgerLine(
        String mchid,
        String appid,
        String orderNo,
        String description,
        @Nullable String attach,
        long totalFen,
        String openid,
        String state,
        @Nullable String transactionId,
        Instant createdAt,
        @Nullable Instant paidAt,
        String notifyUrl,
        @JsonProperty("notify") @Nullable NotifyLine notification) {

    /** {@code state}: PENDING, DELIVERED or GAVE_UP. */
    public record NotifyLine(
            String id, String state, @Nullable Instant dueAt, List<Notify.Attempt> attempts) {

        static @Nullable NotifyLine of(@Nullable Notify notify) {
            return notify == null
                    ? null
                    : new NotifyLine(notify.id(), notify.state().name(), notify.dueAt(), notify.attempts());
        }
    }

    public static LedgerLine of(Order order, @Nullable Notify notify) {
        return new LedgerLine(
                order.mchid(),
                order.appid(),
                order.orderNo(),
                order.description(),
                order.attach(),
                order.totalFen(),
                order.openid(),
                order.state().name(),
                order.transactionId(),
                order.createdAt(),
                order.paidAt(),
                order.notifyUrl(),
                NotifyLine.of(notify));
    }
}
