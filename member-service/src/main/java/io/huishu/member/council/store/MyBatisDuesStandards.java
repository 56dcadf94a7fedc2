package io.huishu.member.council.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.member.council.DuesStandard;
import io.huishu.member.council.DuesStandardView;
import io.huishu.member.council.DuesStandards;
import io.huishu.member.council.StandardState;
import io.huishu.member.council.TierAmount;
import io.huishu.member.council.YearTaken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisDuesStandards implements DuesStandards {
    private final DuesStandardMapper standards;
    private final Ids ids;

    MyBatisDuesStandards(DuesStandardMapper standards, Ids ids) {
        this.standards = standards;
        this.ids = ids;
    }

    @Override
    public void add(DuesStandard standard, List<TierAmount> tiers) {
        try {
            standards.insert(standard);
        } catch (DuplicateKeyException e) {
            throw taken(standard.effectiveFrom(), e);
        }
        for (int place = 0; place < tiers.size(); place++) {
            TierAmount tier = tiers.get(place);
            standards.addTier(ids.next(), standard.id(), place, tier.tier(), tier.amount());
        }
    }

    private RuntimeException taken(int year, DuplicateKeyException cause) {
        DuesStandard other = standards.ofYear(year);
        return other == null ? cause : new YearTaken(year, other.id(), other.name());
    }

    @Override
    public DuesStandardView view(String id) {
        return Optional.ofNullable(standards.selectById(id))
                .map(standard -> views(List.of(standard)).getFirst())
                .orElseThrow(() -> new Missing("dues-standard.missing", "这个会费标准"));
    }

    @Override
    public Page<DuesStandardView> page(Cursor cursor) {
        return Page.of(views(standards.page(cursor.after(), cursor.limit() + 1)), cursor.limit(), DuesStandardView::id);
    }

    private List<DuesStandardView> views(List<DuesStandard> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<TierAmount>> tiers = standards
                .tiersOf(found.stream().map(DuesStandard::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        TierRow::standardId,
                        Collectors.mapping(row -> new TierAmount(row.tier(), row.amount()), Collectors.toList())));
        return found.stream()
                .map(standard -> new DuesStandardView(
                        standard.id(),
                        standard.name(),
                        standard.resolutionId(),
                        standard.effectiveFrom(),
                        tiers.getOrDefault(standard.id(), List.of()),
                        standard.adoptedAt(),
                        standard.lateJoiners(),
                        standard.lateFromMonth(),
                        StandardState.ADOPTED))
                .toList();
    }
}
