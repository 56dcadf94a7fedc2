package io.huishu.event.registration.web;

import io.huishu.chassis.money.Money;
import io.huishu.event.activity.ActivityStanding;
import io.huishu.event.activity.ActivityView;
import io.huishu.event.activity.RefundRule;
import io.huishu.event.registration.RegistrationState;
import io.huishu.event.registration.RegistrationView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An activity as a member sees it, with the member's own place if there is one. */
record MemberActivityCard(
        String id,
        String title,
        String summary,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        int remaining,
        ActivityStanding state,
        Money fee,
        RefundRule refundRule,
        @Nullable Instant freeUntil,
        int latePercent,
        @Nullable Mine myRegistration) {
    record Mine(
            String id,
            RegistrationState state,
            String checkInCode,
            @Nullable String chargeId,
            @Nullable Instant holdUntil) {}

    static MemberActivityCard of(ActivityView activity, @Nullable RegistrationView mine) {
        return new MemberActivityCard(
                activity.id(),
                activity.title(),
                activity.summary(),
                activity.startsAt(),
                activity.endsAt(),
                activity.place(),
                activity.capacity(),
                activity.remaining(),
                activity.state(),
                activity.fee(),
                activity.refundRule(),
                activity.freeUntil(),
                activity.latePercent(),
                mine == null
                        ? null
                        : new Mine(mine.id(), mine.state(), mine.checkInCode(), mine.chargeId(), mine.holdUntil()));
    }
}
