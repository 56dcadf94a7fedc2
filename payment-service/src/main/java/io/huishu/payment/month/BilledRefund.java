package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/** A refund in the trade bill of a day, which is the day it was begun. */
public record BilledRefund(
        LocalDate day,
        String transactionId,
        String orderNo,
        String refundId,
        String refundNo,
        Money amount,
        Money fee,
        String state) {
    boolean isDone() {
        return state.equals("SUCCESS");
    }
}
