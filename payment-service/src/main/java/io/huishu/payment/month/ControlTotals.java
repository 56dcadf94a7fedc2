package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Account;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The control totals (控制合计) of a month: whoever takes the export into another system checks them there.
 *
 * @param lines how many movements the month has; each has a debit and a credit
 * @param debit of all accounts; equals {@code credit}
 */
public record ControlTotals(long lines, Money debit, Money credit, List<AccountTotal> accounts) {
    public ControlTotals {
        accounts = List.copyOf(accounts);
    }

    static ControlTotals of(List<AccountSum> before, List<AccountSum> within) {
        List<AccountTotal> accounts = Arrays.stream(Account.values())
                .map(account -> total(account, before, within))
                .toList();
        return new ControlTotals(
                within.stream().mapToLong(AccountSum::lines).sum(),
                sum(accounts, AccountTotal::debit),
                sum(accounts, AccountTotal::credit),
                accounts);
    }

    private static AccountTotal total(Account account, List<AccountSum> before, List<AccountSum> within) {
        Money opening = side(before, account, AccountSum::debit).minus(side(before, account, AccountSum::credit));
        Money debit = side(within, account, AccountSum::debit);
        Money credit = side(within, account, AccountSum::credit);
        return new AccountTotal(
                account,
                account.title(),
                opening,
                debit,
                credit,
                opening.plus(debit).minus(credit));
    }

    private static Money side(List<AccountSum> sums, Account account, Function<AccountSum, Account> side) {
        return sums.stream()
                .filter(sum -> side.apply(sum) == account)
                .map(AccountSum::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money sum(List<AccountTotal> accounts, Function<AccountTotal, Money> part) {
        return accounts.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
