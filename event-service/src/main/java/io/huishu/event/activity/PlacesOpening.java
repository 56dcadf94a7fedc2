package io.huishu.event.activity;

/** Where the places of a published activity are counted from then on; the room of registrations answers it. */
public interface PlacesOpening {
    void open(String activityId, int capacity);
}
