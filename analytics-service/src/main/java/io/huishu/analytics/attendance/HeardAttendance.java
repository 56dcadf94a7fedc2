package io.huishu.analytics.attendance;

/** The activities and places of the current chamber that facts have told of; nothing older replaces the newer. */
public interface HeardAttendance {
    void learn(HeardActivity activity);

    void learn(HeardPlace place);
}
