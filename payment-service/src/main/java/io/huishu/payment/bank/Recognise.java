package io.huishu.payment.bank;

import io.huishu.payment.bank.BankLines.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which lines of a statement were imported before. */
final class Recognise {
    private final Set<String> known;
    private final Map<String, List<Trait>> traits = new HashMap<>();

    private Recognise(Set<String> known) {
        this.known = known;
    }

    /** @param sound the lines in the order of their identities */
    static Recognise among(BankLines lines, List<ReadLine> sound, List<String> identities) {
        Recognise recognise = new Recognise(lines.known(identities));
        if (!sound.isEmpty()) {
            Set<String> here = new HashSet<>(identities);
            LocalDate first = sound.stream()
                    .map(LineIdentity::day)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = sound.stream()
                    .map(LineIdentity::day)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            lines.traits(first, last).stream()
                    .filter(trait -> !here.contains(trait.identity()))
                    .forEach(trait -> recognise
                            .traits
                            .computeIfAbsent(trait.likeness(), _ -> new ArrayList<>())
                            .add(trait));
        }
        return recognise;
    }

    /** A line that may be one of another export is asked about once. */
    RowState state(ReadLine line, String identity) {
        if (known.contains(identity)) {
            return RowState.KNOWN;
        }
        String likeness = LineIdentity.likeness(
                LineIdentity.day(line), line.direction(), LineIdentity.amount(line), line.payer());
        Iterator<Trait> candidates = traits.getOrDefault(likeness, List.of()).iterator();
        while (candidates.hasNext()) {
            if (candidates.next().mayBe(line)) {
                candidates.remove();
                return RowState.SIMILAR;
            }
        }
        return RowState.FRESH;
    }
}
