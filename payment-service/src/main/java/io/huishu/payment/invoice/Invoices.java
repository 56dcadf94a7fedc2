package io.huishu.payment.invoice;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chamber's requests for invoices, newest first. */
public interface Invoices {
    void add(Invoice invoice);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Invoice invoice);

    /**
     * Held until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    Invoice hold(String id);

    boolean isAsked(String chargeId);

    boolean isTaken(String number);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    InvoiceView view(String id);

    /** @param query part of a title, a unit's name or a number */
    Page<InvoiceView> list(@Nullable InvoiceState state, @Nullable String query, Cursor cursor);

    Page<InvoiceView> of(List<String> unitIds, Cursor cursor);
}
