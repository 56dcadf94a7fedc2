package io.huishu.payment.receipt;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.List;
import java.util.Optional;

/** A chamber's receipts, newest first. */
public interface Receipts {
    /** Keeps the receipt and its fact. */
    void add(Receipt receipt);

    /** The valid receipt of a charge, held against everybody else until the transaction ends. */
    Optional<Receipt> lockValid(String chargeId);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Receipt receipt);

    Page<ReceiptView> all(Cursor cursor);

    Page<ReceiptView> of(List<String> unitIds, Cursor cursor);
}
