package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Account;

/**
 * An account's month: what stood on it before, what came, what went, what stands. Debit counts up, credit down, so that
 * what the chamber owes is negative.
 */
public record AccountTotal(Account account, String title, Money opening, Money debit, Money credit, Money closing) {}
