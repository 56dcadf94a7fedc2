package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a book with numbers left; they are never given. */
@Component
public class CloseBook {
    private final ReceiptBooks books;
    private final BusinessTime time;

    public CloseBook(ReceiptBooks books, BusinessTime time) {
        this.books = books;
        this.time = time;
    }

    /**
     * @throws BookEnded when it is used up or closed already
     * @throws io.huishu.chassis.problem.Missing when the chamber has no such book
     */
    @Transactional
    public void close(String id, String by) {
        books.holdDesk();
        ReceiptBook book = books.get(id);
        book.close(by, time.now());
        books.save(book);
    }
}
