package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bill that was known came out otherwise when it was fetched again.
 *
 * @param oldSha1 null when WeChat had said that there was none
 * @param newSha1 null when WeChat now says that there is none
 */
public record BillChange(
        String id,
        String billId,
        int edition,
        @Nullable String oldSha1,
        @Nullable String newSha1,
        Money oldIn,
        Money newIn,
        Instant seenAt) {}
