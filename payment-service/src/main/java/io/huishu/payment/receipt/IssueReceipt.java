package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.unit.Unit;
import io.huishu.payment.unit.Units;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers a receipt in the transaction that settles its charge: both happen or neither. Money never waits for a book:
 * without a number left the receipt waits instead.
 */
@Component
public class IssueReceipt {
    private static final Logger log = LoggerFactory.getLogger(IssueReceipt.class);

    private final Receipts receipts;
    private final ReceiptNumbers numbers;
    private final Units units;
    private final AskHandOver askHandOver;
    private final BusinessTime time;
    private final Ids ids;

    public IssueReceipt(
            Receipts receipts,
            ReceiptNumbers numbers,
            Units units,
            AskHandOver askHandOver,
            BusinessTime time,
            Ids ids) {
        this.receipts = receipts;
        this.numbers = numbers;
        this.units = units;
        this.askHandOver = askHandOver;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @return the number, for example {@code 2026-000001}; null when no open book has one left: the receipt then waits,
     *     and is numbered when a book is opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable String issue(ReceiptBasis basis) {
        return add(basis, null).number();
    }

    /** Issues one in place of another that is void. */
    Receipt instead(ReceiptBasis basis, Receipt old) {
        return add(basis, old.id());
    }

    private Receipt add(ReceiptBasis basis, @Nullable String replacesId) {
        String payer = units.find(basis.unitId()).map(Unit::name).orElse("");
        Receipt receipt = Receipt.ask(ids.next(), basis, payer, replacesId, time.now());
        Optional<ReceiptNumber> number = numbers.take();
        number.ifPresent(taken -> receipt.number(taken, time.now()));
        if (receipt.isWaiting()) {
            log.warn("No book has a number left: receipt {} waits", receipt.id());
        }
        receipts.add(receipt);
        number.ifPresent(taken -> askHandOver.issued(receipt, taken.kind()));
        return receipt;
    }
}
