package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link ReceiptNumbers} out of the books. */
@Component
public class TakeNumber implements ReceiptNumbers {
    private final ReceiptBooks books;
    private final BusinessTime time;

    public TakeNumber(ReceiptBooks books, BusinessTime time) {
        this.books = books;
        this.time = time;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ReceiptNumber> take() {
        return books.current().map(book -> {
            ReceiptNumber number = book.take(time.now());
            books.save(book);
            return number;
        });
    }
}
