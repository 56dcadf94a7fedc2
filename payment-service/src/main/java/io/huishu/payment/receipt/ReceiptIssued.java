package io.huishu.payment.receipt;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;

/** A receipt got its number. */
public record ReceiptIssued(
        String receiptId, String number, String chargeId, String unitId, Money amount, Instant issuedAt, long version)
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
