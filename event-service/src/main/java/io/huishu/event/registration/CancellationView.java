package io.huishu.event.registration;

import io.huishu.chassis.money.Money;
import io.huishu.event.activity.RefundRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What giving the place up would mean now.
 *
 * @param paid what was paid
 * @param back what would come back
 * @param kept what would not
 * @param byOffice whether the office would pay it out, since it had not come through WeChat; else it comes back by itself
 * @param freeUntil until when all comes back; null when nothing ever does
 */
public record CancellationView(
        String registrationId,
        String activityTitle,
        Money paid,
        Money back,
        Money kept,
        boolean byOffice,
        RefundRule rule,
        @Nullable Instant freeUntil,
        int latePercent) {}
