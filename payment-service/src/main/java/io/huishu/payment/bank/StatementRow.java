package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement as it was judged.
 *
 * @param id the line's, once it is written
 * @param sheetRow as Excel shows it, from 1
 * @param identity null for a faulty row
 */
public record StatementRow(
        String id,
        int sheetRow,
        RowState state,
        @Nullable String identity,
        @Nullable LocalDate bookedOn,
        Direction direction,
        @Nullable Money amount,
        @Nullable Money balance,
        String payer,
        @Nullable SealedAccount account,
        String memo,
        @Nullable String serial,
        @Nullable String ownTail,
        List<LineFault> faults) {
    StatementRow refused(LineFault why) {
        return new StatementRow(
                id,
                sheetRow,
                RowState.FAULTY,
                null,
                bookedOn,
                direction,
                amount,
                balance,
                payer,
                account,
                memo,
                serial,
                ownTail,
                List.of(why));
    }
}
