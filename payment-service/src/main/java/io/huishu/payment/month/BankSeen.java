package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/**
 * A line of a bank statement with money that came.
 *
 * @param open how much of it nobody has claimed or set aside
 * @param payout whether the bank's words say that WeChat paid it out
 * @param payer as the bank has it
 * @param claimedFor names of the units whose charges it was claimed for, empty when it was not
 */
public record BankSeen(
        String id,
        LocalDate day,
        Money amount,
        Money open,
        boolean payout,
        String payer,
        String memo,
        String claimedFor) {}
