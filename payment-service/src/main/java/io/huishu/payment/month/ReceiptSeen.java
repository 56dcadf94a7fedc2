package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt of one of the charges seen, or one that was issued in the month.
 *
 * @param number null while it waits for a book
 * @param state the receipt's own, as its room names it
 */
public record ReceiptSeen(
        String id, String chargeId, @Nullable String number, Money amount, String state) {
    boolean isValid() {
        return state.equals("ISSUED");
    }

    boolean isWaiting() {
        return state.equals("WAITING");
    }

    boolean isVoid() {
        return state.equals("VOID");
    }
}
