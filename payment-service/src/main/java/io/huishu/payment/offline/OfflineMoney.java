package io.huishu.payment.offline;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that the office received.
 *
 * @param amount null for all that is due
 * @param reference the bank's number, the cheque's or a note
 */
public record OfflineMoney(
        SettlementMethod method,
        @Nullable Money amount,
        LocalDate receivedOn,
        @Nullable String reference,
        @Nullable String voucherId) {}
