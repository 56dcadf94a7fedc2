package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a receipt that has its number; a void one says so across the page. Not in a transaction. */
@Component
public class PrintReceipt {
    private final Receipts receipts;
    private final ComposeSheet composeSheet;
    private final ReceiptPapers papers;

    public PrintReceipt(Receipts receipts, ComposeSheet composeSheet, ReceiptPapers papers) {
        this.receipts = receipts;
        this.composeSheet = composeSheet;
        this.papers = papers;
    }

    /** @param fileName without the ending */
    public record PrintedReceipt(String fileName, byte[] pdf) {}

    /**
     * @param units whose receipts may be seen; null means all of the chamber
     * @throws Missing when none of these units has this receipt
     * @throws ReceiptNotIssued when it has no number yet
     */
    public PrintedReceipt print(String id, @Nullable List<String> units) {
        ReceiptFacts facts = receipts.facts(id, units).orElseThrow(() -> new Missing("receipt.missing", "这张收据"));
        ReceiptSheet sheet = composeSheet.of(facts);
        return new PrintedReceipt("会费收据-" + sheet.number(), papers.pdf(sheet));
    }
}
