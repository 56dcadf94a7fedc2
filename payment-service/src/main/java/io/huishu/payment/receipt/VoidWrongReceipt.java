package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Voids (作废) a receipt that is spoiled or wrong. The money is not touched; another may be issued for it. */
@Component
public class VoidWrongReceipt {
    private final Receipts receipts;
    private final OpenMonth openMonth;
    private final AskHandOver askHandOver;
    private final BusinessTime time;

    public VoidWrongReceipt(Receipts receipts, OpenMonth openMonth, AskHandOver askHandOver, BusinessTime time) {
        this.receipts = receipts;
        this.openMonth = openMonth;
        this.askHandOver = askHandOver;
        this.time = time;
    }

    /**
     * @param reason stands in the write-off list
     * @throws ReceiptNotIssued when it is void or has no number
     * @throws io.huishu.payment.ledger.MonthClosed when it was issued in a closed month
     * @throws io.huishu.chassis.problem.Missing when the chamber has no such receipt
     */
    @Transactional
    public void makeVoid(String id, String reason, String by) {
        openMonth.require(receipts.get(id));
        Receipt receipt = receipts.hold(id);
        receipts.save(receipt, receipt.makeVoid(reason, by, time.now()));
        askHandOver.voided(receipt);
    }
}
