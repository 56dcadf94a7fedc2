package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a receipt that has its number; a void one says so across the page. Asks for the chamber's name, so no transaction. */
@Component
public class PrintReceipt {
    private final Receipts receipts;
    private final ReceiptPapers papers;
    private final Issuer issuer;
    private final BusinessTime time;

    public PrintReceipt(Receipts receipts, ReceiptPapers papers, Issuer issuer, BusinessTime time) {
        this.receipts = receipts;
        this.papers = papers;
        this.issuer = issuer;
        this.time = time;
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
        if (facts.state() != ReceiptState.ISSUED && facts.state() != ReceiptState.VOID) {
            throw new ReceiptNotIssued(facts.state());
        }
        ReceiptSheet sheet = sheet(facts);
        return new PrintedReceipt("会费收据-" + sheet.number(), papers.pdf(sheet));
    }

    private ReceiptSheet sheet(ReceiptFacts facts) {
        Instant issuedAt = Objects.requireNonNull(facts.issuedAt());
        return new ReceiptSheet(
                issuer.name(),
                facts.kind() == null ? BookKind.ELECTRONIC : facts.kind(),
                Objects.requireNonNull(facts.number()),
                time.dateOf(issuedAt),
                facts.payer(),
                facts.subject(),
                facts.amount(),
                Optional.ofNullable(facts.voidedAt()).map(time::dateOf).orElse(null),
                facts.voidReason());
    }
}
