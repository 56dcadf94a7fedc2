package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a book and numbers, oldest first, the receipts that waited for one, before anybody else takes a number of it. */
@Component
public class OpenBook {
    private final ReceiptBooks books;
    private final NumberWaiting numberWaiting;
    private final BusinessTime time;
    private final Ids ids;

    public OpenBook(ReceiptBooks books, NumberWaiting numberWaiting, BusinessTime time, Ids ids) {
        this.books = books;
        this.numberWaiting = numberWaiting;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param atOnce whether the books in use are closed, so that the next number is of this one
     * @return the book's id
     * @throws BooksOverlap when another book of the code has some of its numbers
     */
    @Transactional
    public String open(BookKind kind, BookRange range, boolean atOnce, String by) {
        books.holdDesk();
        books.overlapping(range).ifPresent(other -> {
            throw new BooksOverlap(other);
        });
        if (atOnce) {
            books.open().forEach(book -> {
                book.close(by, time.now());
                books.save(book);
            });
        }
        ReceiptBook book = ReceiptBook.open(ids.next(), kind, range, by, time.now());
        books.add(book);
        numberWaiting.all();
        return book.id();
    }
}
