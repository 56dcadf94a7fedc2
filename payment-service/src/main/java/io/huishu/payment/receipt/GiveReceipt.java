package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Problem;
import org.springframework.stereotype.Component;

/** Hands one receipt over and keeps how it went. Never in a transaction: the platform may be slow. */
@Component
public class GiveReceipt {
    private final Receipts receipts;
    private final ComposeSheet composeSheet;
    private final ReceiptPapers papers;
    private final ElectronicReceipts electronic;
    private final EndHandOver endHandOver;

    public GiveReceipt(
            Receipts receipts,
            ComposeSheet composeSheet,
            ReceiptPapers papers,
            ElectronicReceipts electronic,
            EndHandOver endHandOver) {
        this.receipts = receipts;
        this.composeSheet = composeSheet;
        this.papers = papers;
        this.electronic = electronic;
        this.endHandOver = endHandOver;
    }

    /** @param claimed by {@link ClaimHandOvers} */
    public void give(HandOver claimed) {
        try {
            ReceiptSheet sheet =
                    composeSheet.of(receipts.facts(claimed.receiptId(), null).orElseThrow());
            electronic.handOver(new ElectronicReceipt(claimed.what(), sheet, papers.pdf(sheet)));
        } catch (HandOverFailed failed) {
            endHandOver.failed(claimed, failed.reason());
            return;
        } catch (Problem problem) {
            endHandOver.failed(claimed, problem.sentence());
            return;
        }
        endHandOver.done(claimed);
    }
}
