package io.huishu.member.council;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a dues standard may be: at most four tiers, one fixed amount in each (questions and answers of 社会组织众扶平台,
 * 2024-06-27).
 */
enum TierRule implements DuesRule {
    FOUR_TIERS("会费档次不超过四档", "把各等级并成最多四档，经会员（代表）大会重新表决") {
        @Override
        Optional<String> broken(List<TierAmount> tiers) {
            if (tiers.isEmpty()) {
                return Optional.of("没有填写任何一档");
            }
            return tiers.size() <= MOST_TIERS
                    ? Optional.empty()
                    : Optional.of("最多 " + MOST_TIERS + " 档，现在有 " + tiers.size() + " 档");
        }
    },
    ONE_AMOUNT_PER_TIER("同一档次只能有一个固定金额", "每一档定一个金额，经会员（代表）大会重新表决") {
        @Override
        Optional<String> broken(List<TierAmount> tiers) {
            Set<String> seen = new HashSet<>();
            return told(
                    tiers.stream()
                            .map(TierAmount::tier)
                            .filter(tier -> !seen.add(tier))
                            .distinct()
                            .toList(),
                    "写了不止一次");
        }
    },
    AMOUNT_ABOVE_ZERO("会费金额须大于零", "免缴的等级不列入标准；个别单位免缴按减免办理") {
        @Override
        Optional<String> broken(List<TierAmount> tiers) {
            return told(
                    tiers.stream()
                            .filter(tier -> !tier.amount().isPositive())
                            .map(TierAmount::tier)
                            .toList(),
                    "的金额不大于零");
        }
    };

    private static final int MOST_TIERS = 4;

    private final String word;
    private final String remedy;

    TierRule(String word, String remedy) {
        this.word = word;
        this.remedy = remedy;
    }

    @Override
    public String source() {
        return "社会组织众扶平台 2024 年 6 月 27 日会费问答";
    }

    @Override
    public String remedy() {
        return remedy;
    }

    abstract Optional<String> broken(List<TierAmount> tiers);

    @Override
    public Optional<String> broken(Resolution resolution, List<TierAmount> tiers) {
        return broken(tiers);
    }

    @Override
    public String word() {
        return word;
    }

    private static Optional<String> told(List<String> tiers, String what) {
        return tiers.isEmpty() ? Optional.empty() : Optional.of("“" + String.join("”“", tiers) + "”" + what);
    }
}
