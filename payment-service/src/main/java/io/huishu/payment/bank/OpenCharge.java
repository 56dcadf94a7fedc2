package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge that still asks for money, as far as matching looks at it.
 *
 * @param due what is still to be paid
 * @param duesYear null for a fee
 */
public record OpenCharge(
        String chargeId,
        String unitId,
        String unitName,
        @Nullable String memberNo,
        @Nullable String creditCode,
        String subject,
        @Nullable Integer duesYear,
        Money due,
        LocalDate dueOn) {}
