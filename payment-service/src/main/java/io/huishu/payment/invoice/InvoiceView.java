package io.huishu.payment.invoice;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for an invoice as people see it.
 *
 * @param number the tax bureau's; null until it is issued
 * @param reason why it was declined
 */
public record InvoiceView(
        String id,
        InvoiceState state,
        String chargeId,
        String unitName,
        String subject,
        Money amount,
        String title,
        String taxNumber,
        Instant askedAt,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String reason) {}
