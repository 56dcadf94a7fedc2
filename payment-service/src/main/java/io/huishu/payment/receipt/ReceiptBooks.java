package io.huishu.payment.receipt;

import java.util.List;
import java.util.Optional;

/** A chamber's books. Whoever takes a number or opens a book stands at the desk first, one after the other. */
public interface ReceiptBooks {
    /** Makes the desk when the chamber has none, and holds it until the transaction ends. */
    void holdDesk();

    /**
     * The oldest open book, held with the desk until the transaction ends; empty when none is open or the chamber has no
     * desk yet. It waits for others and, since its rows stand already, never inserts: so it cannot deadlock.
     */
    Optional<ReceiptBook> current();

    /** @throws io.huishu.chassis.problem.Missing when the chamber has no such book */
    ReceiptBook get(String id);

    boolean any();

    /** Oldest first. */
    List<ReceiptBook> open();

    Optional<BookRange> overlapping(BookRange range);

    void add(ReceiptBook book);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(ReceiptBook book);

    /** Newest first. */
    List<ReceiptBookView> all();

    /** @throws io.huishu.chassis.problem.Missing when the chamber has no such book */
    ReceiptBookView view(String id);
}
