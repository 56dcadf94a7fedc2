package io.huishu.payment.receipt;

import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what stands on a receipt. Asks for the chamber's name, so not in a transaction. */
@Component
public class ComposeSheet {
    private final Issuer issuer;
    private final BusinessTime time;

    public ComposeSheet(Issuer issuer, BusinessTime time) {
        this.issuer = issuer;
        this.time = time;
    }

    /** @throws ReceiptNotIssued when it has no number */
    public ReceiptSheet of(ReceiptFacts facts) {
        if (facts.state() != ReceiptState.ISSUED && facts.state() != ReceiptState.VOID) {
            throw new ReceiptNotIssued(facts.state());
        }
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
