package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.BillState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month with its books beside each other; null where a bill is not known.
 *
 * @param tradeBill the state of WeChat's trade bill; null when nobody asked or the chamber needs none
 * @param wechat what our books have received by WeChat
 * @param wechatBilled what the trade bill says
 * @param refunded what our books gave back by WeChat
 * @param refundedBilled what the trade bill says
 * @param fee what the bill says that WeChat kept
 * @param office cash, transfers and cheques in our books
 * @param bank what came on the bank's statement
 * @param receipts valid receipts issued that day
 * @param open differences of this day that wait for somebody
 */
public record DayRow(
        LocalDate day,
        @Nullable BillState tradeBill,
        @Nullable BillState fundsBill,
        Money wechat,
        @Nullable Money wechatBilled,
        Money refunded,
        @Nullable Money refundedBilled,
        @Nullable Money fee,
        Money office,
        Money bank,
        int receipts,
        Money receiptsAmount,
        int open) {}
