package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import java.time.Instant;

/** A receipt as people see it. */
public record ReceiptView(
        String id, String number, String chargeId, String unitName, String subject, Money amount, Instant issuedAt) {}
