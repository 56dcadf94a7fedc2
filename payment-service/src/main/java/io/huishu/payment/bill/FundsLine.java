package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import java.time.Instant;

/**
 * One movement of the merchant's account, as the fund bill has it.
 *
 * @param lineNo from 1
 * @param businessNo 微信支付业务单号
 * @param flowNo 资金流水单号
 * @param title WeChat's own words for it
 * @param amount zero or more; {@code income} says which way
 * @param fee of a refund: the part of the fee that came back with it, so that the account lost that much less
 * @param balance afterwards
 * @param voucherNo 业务凭证号
 */
public record FundsLine(
        int lineNo,
        Instant at,
        String businessNo,
        String flowNo,
        FundsKind kind,
        String title,
        boolean income,
        Money amount,
        Money fee,
        Money balance,
        String note,
        String voucherNo) {}
