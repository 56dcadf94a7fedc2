package io.huishu.chassis.idempotency;

/** What a request finds when it comes with its key. */
sealed interface Claim {
    /**
     * Nobody answered yet; this request does the work.
     *
     * @param turn counts take-overs, so that a late first cannot write over the second
     */
    record Ours(long turn) implements Claim {}

    /** Done before. */
    record Done(Answer answer) implements Claim {}

    /** A twin is at it. */
    record Busy() implements Claim {}
}
