package io.huishu.payment.account;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Account;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the books that names a unit. */
public record BookLine(
        String id,
        LocalDate bookedOn,
        MovementKind kind,
        String memo,
        @Nullable String chargeId,
        Account debit,
        Account credit,
        Money amount) {
    AccountLine after(Standing before) {
        Standing after = before.after(this);
        Money asked = debit == Account.RECEIVABLE ? amount : Money.ZERO;
        Money met = credit == Account.RECEIVABLE ? amount : Money.ZERO;
        boolean other = debit != Account.RECEIVABLE && credit != Account.RECEIVABLE;
        return new AccountLine(
                id,
                bookedOn,
                kind,
                kind.title(),
                memo,
                chargeId,
                asked,
                met,
                other ? amount : Money.ZERO,
                after.owed(),
                after.balance());
    }
}
