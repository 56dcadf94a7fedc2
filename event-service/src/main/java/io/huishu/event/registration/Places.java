package io.huishu.event.registration;

import io.huishu.event.activity.PlacesOpening;

/**
 * The free places of an activity. They are taken and given back by one guarded update each, never by counting:
 * counting oversells at MySQL's default isolation.
 */
public interface Places extends PlacesOpening {
    /** @return false when none is left */
    boolean take(String activityId);

    void giveBack(String activityId);
}
