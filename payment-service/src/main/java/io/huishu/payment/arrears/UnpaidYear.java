package io.huishu.payment.arrears;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeState;
import java.time.LocalDate;

/** What became of the dues of one unit and year; due is what is still to be paid. */
public record UnpaidYear(
        String unitId, String unitName, String chargeId, int year, ChargeState state, Money due, LocalDate dueOn) {}
