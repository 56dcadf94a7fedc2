package io.huishu.event.activity;

/** Who sees to the fees of an activity that will not take place; the room of registrations answers it. */
public interface PaidPlaces {
    /** All that was paid comes back, and nothing is owed any more; in the caller's transaction. */
    void giveAllBack(String activityId);
}
