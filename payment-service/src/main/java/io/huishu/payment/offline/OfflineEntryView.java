package io.huishu.payment.offline;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that the office entered for a charge.
 *
 * @param lineId the bank line that backs it
 * @param reason why it was undone
 */
public record OfflineEntryView(
        String id,
        SettlementMethod method,
        Money amount,
        LocalDate receivedOn,
        @Nullable String reference,
        @Nullable String voucherId,
        @Nullable String lineId,
        Instant enteredAt,
        @Nullable Instant undoneAt,
        @Nullable String reason) {}
