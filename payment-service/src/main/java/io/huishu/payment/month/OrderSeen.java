package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.order.OrderState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to pay that was paid in the month, or that a bill of the month names.
 *
 * @param late whether it was closed here already when WeChat's success came
 * @param surplus what of it met no open charge
 * @param returned what of the surplus went back
 * @param booked what the ledger has of it
 * @param bookedOn the day the ledger has it on; null when it has nothing
 */
public record OrderSeen(
        String id,
        String orderNo,
        String unitName,
        String openid,
        Money amount,
        OrderState state,
        @Nullable String transactionId,
        @Nullable Instant paidAt,
        boolean late,
        Money surplus,
        Money returned,
        Money booked,
        @Nullable LocalDate bookedOn) {
    boolean isPaid() {
        return state == OrderState.PAID;
    }

    /** The business day on which WeChat had the money; null before. */
    @Nullable
    LocalDate paidOn() {
        return paidAt == null ? null : paidAt.atZone(BusinessTime.ZONE).toLocalDate();
    }

    String words() {
        return unitName + "，商户订单号 " + orderNo;
    }
}
