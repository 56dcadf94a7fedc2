package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/** A charge to be raised for one unit and year. */
public record NewCharge(String unitId, String tier, int year, Money amount, LocalDate dueOn) {}
