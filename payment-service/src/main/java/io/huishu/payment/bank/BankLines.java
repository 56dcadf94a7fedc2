package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
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

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    BankLine get(String id);

    /**
     * Held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    BankLine hold(String id);

    /** @return false when less is left of the line, or it is nobody's to take; then nothing is written */
    boolean spend(String id, Money amount);

    void giveBack(String id, Money amount);

    /** @return false when some of it is matched or it stands aside already */
    boolean setAside(String id, LineKind kind, AsideReason reason, @Nullable String note);

    /** @return false when it does not stand aside */
    boolean takeUp(String id);

    /**
     * Lines of which some money is nobody's yet, the oldest first.
     *
     * @param after the last of those read before, or null for the first
     */
    List<BankLine> waiting(@Nullable BankLine after, int most);

    /** Newest first. */
    Page<LineView> list(LineFilter filter, Cursor cursor);

    /** Of the filter's days and query, whatever state it asks for. */
    LineTotals totals(LineFilter filter);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    LineView view(String id);

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
