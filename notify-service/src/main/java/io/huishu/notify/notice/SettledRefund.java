package io.huishu.notify.notice;

import io.huishu.chassis.money.Money;
import java.time.Instant;

/**
 * What is told when money went back.
 *
 * @param byWechat whether it went back the way it came
 */
public record SettledRefund(
        String refundId,
        String unitId,
        String subject,
        Money amount,
        boolean byWechat,
        String reason,
        Instant settledAt) {}
