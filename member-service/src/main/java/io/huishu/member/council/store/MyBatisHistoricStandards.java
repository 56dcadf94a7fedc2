package io.huishu.member.council.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.member.council.BrokenRule;
import io.huishu.member.council.HistoricStandard;
import io.huishu.member.council.HistoricStandardView;
import io.huishu.member.council.HistoricStandards;
import io.huishu.member.council.TierAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class MyBatisHistoricStandards implements HistoricStandards {
    private final HistoricStandardMapper mapper;
    private final Ids ids;

    MyBatisHistoricStandards(HistoricStandardMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void add(HistoricStandard standard, List<TierAmount> prices, List<BrokenRule> broken) {
        mapper.insert(standard);
        for (int place = 0; place < prices.size(); place++) {
            TierAmount price = prices.get(place);
            mapper.addPrice(ids.next(), standard.id(), place, price.tier(), price.amount());
        }
        for (int place = 0; place < broken.size(); place++) {
            mapper.addFault(ids.next(), standard.id(), place, broken.get(place));
        }
    }

    @Override
    public HistoricStandardView view(String id) {
        return Optional.ofNullable(mapper.selectById(id))
                .map(standard -> views(List.of(standard)).getFirst())
                .orElseThrow(() -> new Missing("dues-standard.missing", "这个会费标准"));
    }

    @Override
    public Page<HistoricStandardView> page(Cursor cursor) {
        return Page.of(
                views(mapper.page(cursor.after(), cursor.limit() + 1)), cursor.limit(), HistoricStandardView::id);
    }

    private List<HistoricStandardView> views(List<HistoricStandard> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> all = found.stream().map(HistoricStandard::id).toList();
        Map<String, List<TierAmount>> prices = mapper.pricesOf(all).stream()
                .collect(Collectors.groupingBy(
                        TierRow::standardId,
                        Collectors.mapping(row -> new TierAmount(row.tier(), row.amount()), Collectors.toList())));
        Map<String, List<BrokenRule>> broken = mapper.faultsOf(all).stream()
                .collect(Collectors.groupingBy(
                        FaultRow::standardId,
                        Collectors.mapping(
                                row -> new BrokenRule(row.rule(), row.reason(), row.source(), row.remedy()),
                                Collectors.toList())));
        return found.stream()
                .map(each -> new HistoricStandardView(
                        each.id(),
                        each.name(),
                        each.resolutionId(),
                        each.firstYear(),
                        each.lastYear(),
                        prices.getOrDefault(each.id(), List.of()),
                        broken.getOrDefault(each.id(), List.of()),
                        each.documentedAt()))
                .toList();
    }
}
