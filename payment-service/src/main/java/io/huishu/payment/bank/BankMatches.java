package io.huishu.payment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lines were matched with, and what matching looks at. */
public interface BankMatches {
    void add(BankMatch match);

    /** Those that stand, held until the transaction ends, in the order of their charges. */
    List<BankMatch> lockActive(String lineId);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed it meanwhile */
    void save(BankMatch match);

    /** Those that stand. */
    List<MatchView> of(String lineId);

    /** Every charge that still asks for money, the oldest first. */
    List<OpenCharge> openCharges();

    /** What the office entered and no line backs yet. */
    List<OpenEntry> openEntries();

    /** For which units these payers' money was before, by the payer as the bank writes it. */
    Map<String, Set<String>> paidBefore(Collection<String> payers);

    /** The charges of those of these words that are order numbers at WeChat. */
    Set<String> ordered(Collection<String> words);
}
