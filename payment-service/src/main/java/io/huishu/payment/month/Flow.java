package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.BookFunds;
import io.huishu.payment.bill.FundsKind;
import java.time.LocalDate;

/**
 * A movement of the merchant's account in the fund bill of a day.
 *
 * @param businessNo of a payment its transaction, of a refund WeChat's number of it
 * @param fee of a refund: the part of the fee that came back with it
 */
public record Flow(
        LocalDate day,
        String businessNo,
        String flowNo,
        FundsKind kind,
        String title,
        boolean income,
        Money amount,
        Money fee,
        String voucherNo) {
    String id() {
        return BookFunds.source(businessNo, flowNo);
    }
}
