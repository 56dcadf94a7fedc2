package io.huishu.payment.charge;

import io.huishu.payment.receipt.IssueReceipt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles a charge once: whoever comes second learns that it no longer was open. Numbers its receipt. */
@Component
public class SettleCharge {
    private final Charges charges;
    private final IssueReceipt issueReceipt;

    public SettleCharge(Charges charges, IssueReceipt issueReceipt) {
        this.charges = charges;
        this.issueReceipt = issueReceipt;
    }

    /** @return false when the charge was not open; then nothing is written */
    @Transactional
    public boolean settle(String chargeId, Settlement settlement) {
        Charge charge = charges.lock(chargeId);
        if (!charge.isOpen()) {
            return false;
        }
        String receipt = issueReceipt.issue(charge.receiptBasis());
        charges.save(charge, charge.settle(settlement, receipt));
        return true;
    }
}
