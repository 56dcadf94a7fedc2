package io.huishu.payment.receipt;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;

/**
 * A numbered receipt is to be shown to its unit: staff sends it again, its number came late, or it stands in place of
 * another.
 *
 * @param sendingId each sending has its own, so that a second one is not taken for a repeat
 */
public record ReceiptSentAgain(
        String sendingId,
        String receiptId,
        String number,
        String unitId,
        String subject,
        Money amount,
        Instant sentAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "receipt.sent-again.v1";
    }

    @Override
    public String key() {
        return receiptId;
    }
}
