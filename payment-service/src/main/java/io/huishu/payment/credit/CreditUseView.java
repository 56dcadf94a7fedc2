package io.huishu.payment.credit;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One use of a balance.
 *
 * @param subject of the charge it paid
 * @param reference the bank's number of a payment back
 */
public record CreditUseView(
        String id,
        CreditUseKind kind,
        @Nullable String chargeId,
        @Nullable String subject,
        Money amount,
        LocalDate usedOn,
        @Nullable String reference) {}
