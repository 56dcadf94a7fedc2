package io.huishu.payment.ledger;

import java.util.List;

/** The chamber's books. Lines are added and never changed; what was wrong is undone by a line of its own. */
public interface Ledger {
    /**
     * Books one movement in the running transaction. What WeChat did on a day that is closed is booked today.
     *
     * @throws MonthClosed when the day is closed and nobody but the office moves the money
     * @throws org.springframework.dao.DuplicateKeyException when this act was booked before
     * @throws org.springframework.dao.CannotAcquireLockException when the books were closed at this very moment; the whole
     *     transaction may be begun again
     */
    void book(Movement movement);

    /** Books many movements, many rows to a statement; all of them or none. */
    void bookAll(List<Movement> movements);
}
