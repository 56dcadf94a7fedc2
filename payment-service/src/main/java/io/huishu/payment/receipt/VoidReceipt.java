package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Voids (作废) the receipt of a charge that is no longer settled. Its number stays used. */
@Component
public class VoidReceipt {
    private final Receipts receipts;
    private final AskHandOver askHandOver;
    private final BusinessTime time;

    public VoidReceipt(Receipts receipts, AskHandOver askHandOver, BusinessTime time) {
        this.receipts = receipts;
        this.askHandOver = askHandOver;
        this.time = time;
    }

    /** Does nothing when the charge has no valid receipt; one that still waits for a number is withdrawn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofCharge(String chargeId, String reason) {
        receipts.lockValid(chargeId).ifPresent(receipt -> {
            if (receipt.isWaiting()) {
                receipt.withdraw(reason, time.now());
                receipts.save(receipt);
            } else {
                receipts.save(receipt, receipt.makeVoid(reason, null, time.now()));
                askHandOver.voided(receipt);
            }
        });
    }
}
