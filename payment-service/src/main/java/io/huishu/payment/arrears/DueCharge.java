package io.huishu.payment.arrears;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/**
 * A charge whose reminder is due.
 *
 * @param step days after the due day, negative before it
 * @param due what is still to be paid
 */
public record DueCharge(
        String chargeId,
        String unitId,
        String unitName,
        int year,
        String subject,
        Money due,
        LocalDate dueOn,
        int step) {}
