package io.huishu.chassis.fact;

/**
 * A door for one kind of fact from another house. The chassis calls it with the chamber bound and one transaction open
 * that also holds the inbox row, so a repeat of the same fact never reaches it. What it throws rolls both back and the
 * broker delivers again; after five tries the message is parked where staff can see it.
 *
 * @param <T> this house's own record of the fields it reads
 */
public interface FactHandler<T> {
    /** The producer's topic, for example {@code payment-facts}. */
    String topic();

    /** The wire name, for example {@code charge.settled.v1}. */
    String type();

    Class<T> payload();

    void handle(T data, Envelope envelope);
}
