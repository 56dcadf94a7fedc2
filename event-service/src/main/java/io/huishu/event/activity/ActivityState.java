package io.huishu.event.activity;

import java.util.Set;

/** Where an activity stands; it knows where it may go. */
public enum ActivityState {
    DRAFT,
    PUBLISHED,
    CANCELLED;

    private Set<ActivityState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> Set.of(CANCELLED);
            case CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(ActivityState state) {
        return next().contains(state);
    }
}
