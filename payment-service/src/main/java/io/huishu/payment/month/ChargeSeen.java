package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeState;
import java.time.LocalDate;

/**
 * A charge that money met in the month, or whose receipt was issued or voided in it.
 *
 * @param booked what the ledger has received for it, less what was undone
 * @param lastOn the last day on which money met it
 */
public record ChargeSeen(
        String id,
        String unitName,
        String subject,
        ChargeKind kind,
        ChargeState state,
        Money amount,
        Money reduced,
        Money received,
        Money booked,
        LocalDate lastOn) {
    boolean isPartlyPaid() {
        return state == ChargeState.OPEN && received.isPositive();
    }

    Money due() {
        return amount.minus(reduced).minus(received);
    }

    String words() {
        return unitName + "，" + subject;
    }
}
