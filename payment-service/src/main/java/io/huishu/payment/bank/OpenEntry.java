package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money that the office entered and that no bank line backs yet. */
public record OpenEntry(
        String entryId,
        String unitId,
        String unitName,
        String subject,
        SettlementMethod method,
        Money amount,
        LocalDate receivedOn,
        @Nullable String reference) {}
