package io.huishu.event.registration;

/** How signing up ends when nothing is wrong: with a place, with a place held for the fee, or with none left. */
public sealed interface Registering {
    record Confirmed(Registration registration) implements Registering {}

    /** The place is held until the fee is paid. */
    record AwaitingPayment(Registration registration) implements Registering {}

    record Full(String activityId) implements Registering {}
}
