package io.huishu.notify.notice;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/**
 * What is told when a charge is to be called to mind.
 *
 * @param step days after the due day, negative before it; a charge is reminded once per step
 * @param due what is still to be paid
 */
public record DueReminder(
        String chargeId, String unitId, int step, int year, String subject, Money due, LocalDate dueOn) {}
