package io.huishu.event.registration;

/** How far the fee of a registration has come. */
public enum FeeStep {
    /** There is none. */
    NONE,
    /** payment-service is being asked to charge it. */
    ASKING,
    /** It is charged and not paid. */
    OWED,
    PAID,
    /** payment-service is to be told that the place was given up, until it has heard it. */
    GIVING_UP,
    /** payment-service knows; what is to go back goes back by itself. */
    GIVEN_UP;

    /** Whether payment-service holds a fee that nobody has given up. */
    boolean isOpen() {
        return this == ASKING || this == OWED || this == PAID;
    }
}
