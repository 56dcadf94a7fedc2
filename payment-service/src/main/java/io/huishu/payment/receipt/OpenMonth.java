package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Books;
import org.springframework.stereotype.Component;

/** A receipt belongs to the month of its issue: once that is closed, its write-off list stays as it was printed. */
@Component
public class OpenMonth {
    private final Books books;
    private final BusinessTime time;

    public OpenMonth(Books books, BusinessTime time) {
        this.books = books;
        this.time = time;
    }

    /** Holds the month open until the transaction ends; a receipt that was never issued belongs to none. */
    public void require(Receipt receipt) {
        receipt.issuedOn(time).ifPresent(books::requireOpen);
    }
}
