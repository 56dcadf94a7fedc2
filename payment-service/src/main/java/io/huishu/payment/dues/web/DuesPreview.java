package io.huishu.payment.dues.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.dues.DuesException;
import io.huishu.payment.dues.DuesLine;
import io.huishu.payment.dues.DuesPlan;
import java.util.List;

/**
 * What billing the year would do.
 *
 * @param standardName the standard that says the amounts
 * @param units how many units were looked at
 * @param total the sum of the lines
 * @param toCharge how many lines
 */
public record DuesPreview(
        int year,
        String standardName,
        int units,
        Money total,
        int alreadyCharged,
        int toCharge,
        List<DuesLine> lines,
        List<DuesException> exceptions) {
    static DuesPreview of(DuesPlan plan) {
        return new DuesPreview(
                plan.year(),
                plan.standard().name(),
                plan.units(),
                plan.total(),
                plan.alreadyCharged(),
                plan.lines().size(),
                plan.lines(),
                plan.exceptions());
    }
}
