package io.huishu.payment.receipt;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;

/** A receipt is no longer valid; its number stays used. */
public record ReceiptVoided(
        String receiptId,
        String number,
        String chargeId,
        String unitId,
        Money amount,
        String reason,
        Instant voidedAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "receipt.voided.v1";
    }

    @Override
    public String key() {
        return receiptId;
    }
}
