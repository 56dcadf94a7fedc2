package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;

/** What a receipt is issued for. */
public record ReceiptBasis(String chargeId, String unitId, String subject, Money amount) {}
