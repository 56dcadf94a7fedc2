package io.huishu.payment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds whose money lines may be. It changes nothing. */
@Component
public class SuggestMatches {
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z_-]{16,32}");
    private static final int LINES_AT_ONCE = 500;
    private static final int MOST_CERTAIN = 200;

    private final BankLines lines;
    private final BankMatches matches;

    public SuggestMatches(BankLines lines, BankMatches matches) {
        this.lines = lines;
        this.matches = matches;
    }

    /** The best first; empty when nothing is left of the line. */
    @Transactional(readOnly = true)
    public List<Suggestion> of(String lineId) {
        BankLine line = lines.get(lineId);
        boolean open = line.direction() == Direction.IN
                && (line.state() == LineState.OPEN || line.state() == LineState.PARTLY);
        return open ? matcher(List.of(line)).suggest(facts(line)) : List.of();
    }

    /**
     * The lines of which it is certain whose money they are, each with that suggestion; no charge in two of them. Every
     * waiting line is looked at, so that those which nobody can name never hide the others.
     *
     * @return the oldest first, at most {@value #MOST_CERTAIN}
     */
    @Transactional(readOnly = true)
    public List<Certain> certain() {
        List<Certain> found = new ArrayList<>();
        List<BankLine> some = lines.waiting(null, LINES_AT_ONCE);
        while (!some.isEmpty()) {
            found.addAll(certainOf(some));
            some = some.size() < LINES_AT_ONCE ? List.of() : lines.waiting(some.getLast(), LINES_AT_ONCE);
        }
        Map<String, Integer> wanted = new HashMap<>();
        found.forEach(each -> each.wants().forEach(id -> wanted.merge(id, 1, Integer::sum)));
        return found.stream()
                .filter(each -> each.wants().stream().allMatch(id -> wanted.getOrDefault(id, 0) == 1))
                .limit(MOST_CERTAIN)
                .toList();
    }

    private List<Certain> certainOf(List<BankLine> some) {
        Matcher matcher = matcher(some);
        List<Certain> found = new ArrayList<>();
        for (BankLine line : some) {
            matcher.suggest(facts(line)).stream()
                    .findFirst()
                    .filter(Suggestion::certain)
                    .ifPresent(best -> found.add(new Certain(line.id(), best)));
        }
        return found;
    }

    private Matcher matcher(Collection<BankLine> some) {
        return new Matcher(
                matches.openCharges(),
                matches.openEntries(),
                matches.paidBefore(some.stream().map(BankLine::payer).toList()));
    }

    private LineFacts facts(BankLine line) {
        List<String> words = WORD.matcher(PlainText.narrow(line.memo()))
                .results()
                .map((MatchResult word) -> word.group())
                .toList();
        return LineFacts.of(line, words.isEmpty() ? Set.of() : matches.ordered(words));
    }

    /** A line and whose money it is. */
    public record Certain(String lineId, Suggestion suggestion) {
        Set<String> wants() {
            Set<String> wants = new HashSet<>();
            suggestion.shares().forEach(share -> wants.add(share.chargeId()));
            suggestion.entries().forEach(entry -> wants.add(entry.entryId()));
            return wants;
        }
    }
}
