package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement before it is written, as staff sees it.
 *
 * @param account masked: the last digits
 */
public record StatementRowView(
        int rowNumber,
        RowState state,
        @Nullable LocalDate bookedOn,
        Direction direction,
        @Nullable Money amount,
        @Nullable Money balance,
        String payer,
        @Nullable String account,
        String memo,
        @Nullable String serial,
        List<LineFault> faults) {}
