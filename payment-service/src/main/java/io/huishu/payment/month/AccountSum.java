package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Account;

/** What the ledger moved between two accounts in a stretch of days. */
public record AccountSum(Account debit, Account credit, long lines, Money amount) {}
