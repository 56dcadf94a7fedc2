package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.Adoption;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A chamber's first standard brings its desk and an electronic book, long before anybody pays: so no payment ever
 * inserts either of them, and a new chamber works at once.
 */
@Component
public class OpenFirstBook implements Adoption {
    private final ReceiptBooks books;
    private final BusinessTime time;
    private final Ids ids;

    public OpenFirstBook(ReceiptBooks books, BusinessTime time, Ids ids) {
        this.books = books;
        this.time = time;
        this.ids = ids;
    }

    /** Does nothing when the chamber has ever had a book. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopted(AdoptedStandard standard) {
        books.holdDesk();
        if (!books.any()) {
            books.add(ReceiptBook.first(ids.next(), time.today().getYear(), time.now()));
        }
    }
}
