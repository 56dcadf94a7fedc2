package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the receipts that wait, oldest first, as far as the open books reach, and has each shown to its unit. */
@Component
public class NumberWaiting {
    private final Receipts receipts;
    private final ReceiptNumbers numbers;
    private final AskHandOver askHandOver;
    private final BusinessTime time;
    private final Ids ids;

    public NumberWaiting(
            Receipts receipts, ReceiptNumbers numbers, AskHandOver askHandOver, BusinessTime time, Ids ids) {
        this.receipts = receipts;
        this.numbers = numbers;
        this.askHandOver = askHandOver;
        this.time = time;
        this.ids = ids;
    }

    /** The caller stands at the desk, so that no receipt begins to wait meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void all() {
        for (String id : receipts.waiting()) {
            Optional<Receipt> still = receipts.lock(id).filter(Receipt::isWaiting);
            if (still.isEmpty()) {
                continue;
            }
            Optional<ReceiptNumber> number = numbers.take();
            if (number.isEmpty()) {
                return;
            }
            Receipt receipt = still.get();
            receipt.number(number.get(), time.now());
            receipts.save(receipt, receipt.issued());
            askHandOver.issued(receipt, number.get().kind());
            receipts.tell(receipt.sentAgain(ids.next(), time.now()));
        }
    }
}
