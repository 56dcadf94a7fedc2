package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Account;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A movement of the ledger as an accountant enters it.
 *
 * @param sourceId the act behind it
 */
public record VoucherLine(
        String id,
        LocalDate bookedOn,
        MovementKind kind,
        Account debit,
        Account credit,
        Money amount,
        @Nullable String unitName,
        String memo,
        String sourceId) {}
