package io.huishu.event.activity;

import java.time.Instant;

/**
 * What the secretary writes down of an activity.
 *
 * @param capacity places, 1 to 10,000
 */
public record ActivityPlan(
        String title, String summary, Instant startsAt, Instant endsAt, String place, int capacity, Fee fee) {
    public static final int MAX_CAPACITY = 10_000;

    /** Without a fee. */
    public ActivityPlan(String title, String summary, Instant startsAt, Instant endsAt, String place, int capacity) {
        this(title, summary, startsAt, endsAt, place, capacity, Fee.NONE);
    }

    /** @throws ActivityPlanBroken when it ends before it starts or the places are out of range */
    public ActivityPlan {
        title = title.strip();
        place = place.strip();
        if (!endsAt.isAfter(startsAt)) {
            throw new ActivityPlanBroken("结束时间要晚于开始时间。");
        }
        if (capacity < 1 || capacity > MAX_CAPACITY) {
            throw new ActivityPlanBroken("名额要在 1 到 " + MAX_CAPACITY + " 之间。");
        }
        if (fee.freeUntil() != null && fee.freeUntil().isAfter(endsAt)) {
            throw new ActivityPlanBroken("全额退费的时间不能晚于活动结束。");
        }
    }
}
