package io.huishu.notify.notice.remote;

import io.huishu.chassis.money.Money;

/** What this house reads of {@code receipt.sent-again.v1}. */
record ReceiptSentAgain(String sendingId, String number, String unitId, String subject, Money amount) {}
