package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds whose money a line may be: by a charge's number in the memo, then by amount, then by the payer's name, then by
 * the credit code. An amount alone says little, because a whole tier owes the same: it comes last, and only when few
 * units owe it. What the office entered already comes first when the line names it, and after every named unit when only
 * its amount and its day agree.
 */
final class Matcher {
    private static final int MOST = 8;
    private static final int FEW_OF_THE_SAME_AMOUNT = 5;
    private static final int SHORTEST_MENTION = 4;

    private final Map<String, List<OpenCharge>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<OpenCharge>> byDue = new HashMap<>();
    private final Map<String, OpenCharge> byCode = new HashMap<>();
    private final Map<String, OpenCharge> byId = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byCoreName = new HashMap<>();
    private final Map<String, Set<String>> byCreditCode = new HashMap<>();
    private final Map<String, Set<String>> byMemberNo = new HashMap<>();
    private final Map<String, Set<String>> paidBefore;
    private final EntryMatcher entries;

    /**
     * @param open with the oldest first
     * @param paidBefore units by the payer as the bank writes it
     */
    Matcher(List<OpenCharge> open, List<OpenEntry> entries, Map<String, Set<String>> paidBefore) {
        this.paidBefore = paidBefore;
        this.entries = new EntryMatcher(entries);
        for (OpenCharge charge : open) {
            byUnit.computeIfAbsent(charge.unitId(), _ -> new ArrayList<>()).add(charge);
            byDue.computeIfAbsent(fen(charge.due()), _ -> new ArrayList<>()).add(charge);
            byCode.put(PayCode.of(charge.chargeId()), charge);
            byId.put(charge.chargeId(), charge);
            String name = UnitNameKey.of(charge.unitName());
            index(byName, name, charge);
            index(byCoreName, UnitNameKey.core(name), charge);
            index(byCreditCode, charge.creditCode(), charge);
            index(byMemberNo, charge.memberNo(), charge);
        }
    }

    private static void index(
            Map<String, Set<String>> units, @org.jspecify.annotations.Nullable String key, OpenCharge charge) {
        if (key != null && !key.isBlank()) {
            units.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(charge.unitId());
        }
    }

    private static String fen(Money money) {
        return Long.toString(money.fen());
    }

    /** The best first. */
    List<Suggestion> suggest(LineFacts line) {
        List<Suggestion> all = new ArrayList<>(entries.named(line));
        boolean entered = !all.isEmpty();
        Map<String, OpenCharge> numbered = numbered(line);
        Map<String, Set<Evidence>> evidence = evidence(line, numbered);
        List<Candidate> candidates = evidence.entrySet().stream()
                .map(unit -> Candidate.of(
                        line, byUnit.getOrDefault(unit.getKey(), List.of()), numbered.keySet(), unit.getValue()))
                .sorted(Comparator.comparing(Candidate::rank))
                .toList();
        boolean alone = candidates.stream().filter(Candidate::isNamed).count() == 1;
        candidates.forEach(candidate -> all.add(candidate.suggestion(alone && !entered)));
        all.addAll(entries.likely(line));
        all.addAll(byAmountAlone(line, evidence.keySet()));
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** By id, in the order of the memo. */
    private Map<String, OpenCharge> numbered(LineFacts line) {
        Map<String, OpenCharge> numbered = new LinkedHashMap<>();
        PayCode.in(line.memo()).stream()
                .map(byCode::get)
                .filter(Objects::nonNull)
                .forEach(charge -> numbered.put(charge.chargeId(), charge));
        line.ordered().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .forEach(charge -> numbered.put(charge.chargeId(), charge));
        return numbered;
    }

    private Map<String, Set<Evidence>> evidence(LineFacts line, Map<String, OpenCharge> numbered) {
        Map<String, Set<Evidence>> evidence = new LinkedHashMap<>();
        numbered.values().forEach(charge -> note(evidence, Set.of(charge.unitId()), Evidence.NUMBER));
        String payer = UnitNameKey.of(line.payer());
        String memo = UnitNameKey.of(line.memo());
        if (!payer.isEmpty()) {
            note(evidence, byName.getOrDefault(payer, Set.of()), Evidence.NAME);
            note(evidence, byCoreName.getOrDefault(UnitNameKey.core(payer), Set.of()), Evidence.CORE_NAME);
            note(evidence, paidBefore.getOrDefault(line.payer(), Set.of()), Evidence.BEFORE);
        }
        String whole = (line.payer() + " " + line.memo()).toUpperCase(Locale.ROOT);
        CreditCodes.in(whole)
                .forEach(code -> note(evidence, byCreditCode.getOrDefault(code, Set.of()), Evidence.CREDIT_CODE));
        MemberNos.in(line.memo())
                .forEach(no -> note(evidence, byMemberNo.getOrDefault(no, Set.of()), Evidence.MEMBER_NO));
        byCoreName.forEach((core, units) -> {
            if (core.length() >= SHORTEST_MENTION && memo.contains(core)) {
                note(evidence, units, Evidence.MENTIONED);
            }
        });
        evidence.keySet().removeIf(unit -> !byUnit.containsKey(unit));
        return evidence;
    }

    private static void note(Map<String, Set<Evidence>> evidence, Set<String> units, Evidence what) {
        units.forEach(unit -> evidence.computeIfAbsent(unit, _ -> EnumSet.noneOf(Evidence.class))
                .add(what));
    }

    private List<Suggestion> byAmountAlone(LineFacts line, Set<String> named) {
        List<OpenCharge> same = byDue.getOrDefault(fen(line.rest()), List.of()).stream()
                .filter(charge -> !named.contains(charge.unitId()))
                .toList();
        if (same.size() > FEW_OF_THE_SAME_AMOUNT) {
            return List.of();
        }
        return same.stream()
                .map(charge -> Candidate.of(line, List.of(charge), Set.of(), EnumSet.noneOf(Evidence.class))
                        .suggestion(false))
                .toList();
    }
}
