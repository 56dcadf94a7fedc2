package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers a receipt in the transaction that settles its charge: both happen or neither. */
@Component
public class IssueReceipt {
    private final Receipts receipts;
    private final ReceiptNumbers numbers;
    private final BusinessTime time;
    private final Ids ids;

    public IssueReceipt(Receipts receipts, ReceiptNumbers numbers, BusinessTime time, Ids ids) {
        this.receipts = receipts;
        this.numbers = numbers;
        this.time = time;
        this.ids = ids;
    }

    /**
     * The year is that of the business day of issue, not of the dues.
     *
     * @return the number, for example {@code 2026-000001}; null when it has to wait for a number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable String issue(ReceiptBasis basis) {
        Instant now = time.now();
        int year = time.dateOf(now).getYear();
        Receipt receipt = Receipt.issue(ids.next(), year, numbers.take(year), basis, now);
        receipts.add(receipt);
        return receipt.number();
    }
}
