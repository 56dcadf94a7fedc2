package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/**
 * Money transferred beyond what was due, kept as the unit's balance.
 *
 * @param balance what the unit still has
 */
public record Credit(String ledgerLineId, LocalDate day, String unitName, Money amount, Money balance) {}
