package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a printed receipt.
 *
 * @param chamber who took the money
 * @param voidedOn null while it is valid
 */
public record ReceiptSheet(
        String chamber,
        BookKind kind,
        String number,
        LocalDate issuedOn,
        String payer,
        String subject,
        Money amount,
        @Nullable LocalDate voidedOn,
        @Nullable String voidReason) {
    public String amountInCapitals() {
        return "人民币" + CapitalAmount.of(amount);
    }

    public boolean isVoid() {
        return voidedOn != null;
    }

    /** What this sheet is worth beside the form of the finance bureau. */
    public String remark() {
        return kind == BookKind.PAPER ? "本页供留存和查看，以盖章的同号纸质会费票据为准。" : "本收据为商会内部缴费凭证，财政部门监制的会费票据另行开具。";
    }
}
