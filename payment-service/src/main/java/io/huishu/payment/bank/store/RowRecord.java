package io.huishu.payment.bank.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bank.Direction;
import io.huishu.payment.bank.RowState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a statement as the table keeps it, the faults as JSON. */
record RowRecord(
        String id,
        int sheetRow,
        RowState state,
        @Nullable String identity,
        @Nullable LocalDate bookedOn,
        Direction direction,
        @Nullable Money amount,
        @Nullable Money balance,
        String payer,
        @Nullable String accountCipher,
        @Nullable String accountTail,
        String memo,
        @Nullable String serial,
        @Nullable String ownTail,
        String faults) {}
