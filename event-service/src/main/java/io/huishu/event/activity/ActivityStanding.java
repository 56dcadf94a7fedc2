package io.huishu.event.activity;

/** How an activity stands in the eyes of a reader: its state, and {@code ENDED} once a published one is over. */
public enum ActivityStanding {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    ENDED
}
