package io.huishu.payment.account;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Account;

/**
 * How a unit stands with the chamber.
 *
 * @param owed what it owes
 * @param balance what it paid in advance
 * @param owedBack what came without a charge to meet it and goes back
 */
public record Standing(Money owed, Money balance, Money owedBack) {
    static final Standing NOTHING = new Standing(Money.ZERO, Money.ZERO, Money.ZERO);

    Standing after(BookLine line) {
        return new Standing(
                owed.plus(change(line, Account.RECEIVABLE)),
                balance.minus(change(line, Account.CREDIT)),
                owedBack.minus(change(line, Account.OWED_BACK)));
    }

    private static Money change(BookLine line, Account account) {
        Money up = line.debit() == account ? line.amount() : Money.ZERO;
        return line.credit() == account ? up.minus(line.amount()) : up;
    }
}
