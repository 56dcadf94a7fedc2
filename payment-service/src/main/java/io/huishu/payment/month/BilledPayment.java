package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A payment in the trade bill of a day. */
public record BilledPayment(
        LocalDate day,
        Instant at,
        String transactionId,
        String orderNo,
        String openid,
        Money amount,
        Money fee,
        String rate) {}
