package io.huishu.event.registration;

/** How signing up ends when nothing is wrong: with a place, or with none left. */
public sealed interface Registering {
    record Confirmed(Registration registration) implements Registering {}

    record Full(String activityId) implements Registering {}
}
