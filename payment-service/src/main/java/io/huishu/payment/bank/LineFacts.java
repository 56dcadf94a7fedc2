package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a line speaks for its payer.
 *
 * @param rest what of its money is nobody's yet
 * @param ordered charges whose order number at WeChat stands in its memo
 */
record LineFacts(
        String lineId,
        String payer,
        String memo,
        @Nullable String serial,
        Money rest,
        LocalDate bookedOn,
        Set<String> ordered) {
    static LineFacts of(BankLine line, Set<String> ordered) {
        return new LineFacts(
                line.id(), line.payer(), line.memo(), line.serial(), line.rest(), line.bookedOn(), ordered);
    }
}
