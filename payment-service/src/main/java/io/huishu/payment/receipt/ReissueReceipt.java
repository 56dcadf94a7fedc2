package io.huishu.payment.receipt;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues another receipt for the same dues (重开) and links the two; its unit is told. A receipt that is still valid is voided in the same
 * transaction. What stands on the new one is read from the charge and its unit again; nobody types an amount.
 */
@Component
public class ReissueReceipt {
    private final Receipts receipts;
    private final SettledCharges charges;
    private final IssueReceipt issueReceipt;
    private final OpenMonth openMonth;
    private final AskHandOver askHandOver;
    private final BusinessTime time;
    private final Ids ids;

    public ReissueReceipt(
            Receipts receipts,
            SettledCharges charges,
            IssueReceipt issueReceipt,
            OpenMonth openMonth,
            AskHandOver askHandOver,
            BusinessTime time,
            Ids ids) {
        this.receipts = receipts;
        this.charges = charges;
        this.issueReceipt = issueReceipt;
        this.openMonth = openMonth;
        this.askHandOver = askHandOver;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param reason why the old one is voided; not needed when it is void already
     * @return the id of the new one
     * @throws ReceiptRefused when the charge may have none, or has a valid one
     * @throws ReceiptNotIssued when the old one was never numbered
     * @throws io.huishu.payment.ledger.MonthClosed when the old one is valid and was issued in a closed month
     * @throws io.huishu.chassis.problem.Missing when the chamber has no such receipt
     */
    @Transactional
    public String reissue(String id, @Nullable String reason, String by) {
        Receipt seen = receipts.get(id);
        ReceiptBasis basis = charges.hold(seen.chargeId());
        if (seen.state() != ReceiptState.VOID) {
            openMonth.require(seen);
        }
        Receipt old = receipts.hold(id);
        if (old.state() != ReceiptState.VOID) {
            String why =
                    Optional.ofNullable(reason).filter(text -> !text.isBlank()).orElseThrow(ReceiptRefused::reason);
            receipts.save(old, old.makeVoid(why, by, time.now()));
            askHandOver.voided(old);
        } else if (receipts.lockValid(basis.chargeId()).isPresent() || receipts.isReplaced(id)) {
            throw ReceiptRefused.replaced();
        }
        Receipt fresh = issueReceipt.instead(basis, old);
        if (!fresh.isWaiting()) {
            receipts.tell(fresh.sentAgain(ids.next(), time.now()));
        }
        return fresh.id();
    }
}
