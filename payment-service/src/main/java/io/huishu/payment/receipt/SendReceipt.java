package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a receipt shown to its unit again. */
@Component
public class SendReceipt {
    private final Receipts receipts;
    private final BusinessTime time;
    private final Ids ids;

    public SendReceipt(Receipts receipts, BusinessTime time, Ids ids) {
        this.receipts = receipts;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @throws ReceiptNotIssued when it is void or has no number
     * @throws io.huishu.chassis.problem.Missing when the chamber has no such receipt
     */
    @Transactional
    public void send(String id) {
        receipts.tell(receipts.get(id).sentAgain(ids.next(), time.now()));
    }
}
