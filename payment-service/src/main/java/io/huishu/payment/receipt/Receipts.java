package io.huishu.payment.receipt;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chamber's receipts, newest first. */
public interface Receipts {
    /** Keeps the receipt and, when it is numbered, its fact. */
    void add(Receipt receipt);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Receipt receipt);

    /** As {@link #save(Receipt)}, with what others may know. */
    void save(Receipt receipt, Fact what);

    /** Passes on what others may know and no row keeps. */
    void tell(Fact what);

    /** @param units whose receipts may be seen; null means all of the chamber */
    Optional<ReceiptFacts> facts(String id, @Nullable List<String> units);

    /** Held until the transaction ends. */
    Optional<Receipt> lock(String id);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    Receipt get(String id);

    /**
     * Held until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    Receipt hold(String id);

    /** Whether another was issued in its place. */
    boolean isReplaced(String id);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    ReceiptView view(String id);

    /** The one receipt of a charge that is issued or waits, held until the transaction ends. */
    Optional<Receipt> lockValid(String chargeId);

    /** Those without a number, oldest first. */
    List<String> waiting();

    Page<ReceiptView> list(ReceiptFilter filter, Cursor cursor);

    Page<ReceiptView> of(List<String> unitIds, Cursor cursor);

    /**
     * Which receipts staff wants to see; null means any.
     *
     * @param query part of a payer's name or of a number
     */
    record ReceiptFilter(
            @Nullable ReceiptState state,
            @Nullable String bookId,
            @Nullable String query) {}
}
