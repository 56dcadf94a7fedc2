package io.huishu.member.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A named rule that a decision on dues must keep: it allows, or says why not. */
interface DuesRule {
    /** Its name, Chinese, as the secretary reads it. */
    String word();

    /** Where the rule stands, Chinese. */
    String source();

    /** What to do where it was not kept, Chinese. */
    String remedy();

    /** What was found, Chinese; empty when the rule is kept. */
    Optional<String> broken(Resolution resolution, List<TierAmount> tiers);

    /** What the rules on meetings say of a decision, whatever it is to decide on. */
    static List<BrokenRule> broken(Resolution resolution) {
        return found(Stream.of(MeetingRule.values()), resolution, List.of());
    }

    /** What all rules say of a standard that rests on that decision. */
    static List<BrokenRule> brokenBy(Resolution resolution, List<TierAmount> tiers) {
        return found(Stream.concat(Stream.of(MeetingRule.values()), Stream.of(TierRule.values())), resolution, tiers);
    }

    /** What the rules on tiers say, where no decision is known. */
    static List<BrokenRule> brokenBy(List<TierAmount> tiers) {
        return Stream.of(TierRule.values())
                .flatMap(rule -> rule.broken(tiers).map(reason -> named(rule, reason)).stream())
                .toList();
    }

    private static BrokenRule named(DuesRule rule, String reason) {
        return new BrokenRule(rule.word(), reason, rule.source(), rule.remedy());
    }

    private static List<BrokenRule> found(
            Stream<? extends DuesRule> rules, Resolution resolution, List<TierAmount> tiers) {
        return rules.flatMap(rule -> rule.broken(resolution, tiers).map(reason -> named(rule, reason)).stream())
                .toList();
    }
}
