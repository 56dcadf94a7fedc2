package io.huishu.payment.account;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/** A charge that the unit still owes, whole or in part. */
public record OpenCharge(
        String id, String subject, Money amount, Money reduced, Money received, Money due, LocalDate dueOn) {}
