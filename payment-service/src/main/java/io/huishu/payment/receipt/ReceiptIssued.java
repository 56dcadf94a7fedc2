package io.huishu.payment.receipt;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt got its number.
 *
 * @param replacesId the void one in whose place it stands; null for the first of a charge
 */
public record ReceiptIssued(
        String receiptId,
        String number,
        String chargeId,
        String unitId,
        Money amount,
        Instant issuedAt,
        @Nullable String replacesId,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "receipt.issued.v1";
    }

    @Override
    public String key() {
        return receiptId;
    }
}
