package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A chamber's bank lines. */
public interface BankLines {
    /** Which of these identities are lines already. */
    Set<String> known(Collection<String> identities);

    /** The lines of a stretch of days, by what can be compared between exports of different form. */
    List<Trait> traits(LocalDate first, LocalDate last);

    /** @return how many were new; those with a known identity are passed over */
    int addAll(List<BankLine> lines);

    /** What is compared of a line with one from another export. */
    record Trait(
            String identity,
            LocalDate bookedOn,
            Direction direction,
            Money amount,
            String payer,
            @Nullable String serial,
            @Nullable Money balance) {
        String likeness() {
            return LineIdentity.likeness(bookedOn, direction, amount, payer);
        }

        /** Whether the row may be this very line, only known by other things. */
        boolean mayBe(ReadLine row) {
            Money other = row.balance();
            return balance != null && other != null
                    ? balance.equals(other)
                    : !LineIdentity.basis(serial, balance).equals(LineIdentity.basis(row.serial(), other));
        }
    }
}
