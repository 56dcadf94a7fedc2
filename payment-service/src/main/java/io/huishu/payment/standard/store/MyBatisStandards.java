package io.huishu.payment.standard.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.HistoricStandard;
import io.huishu.payment.standard.Standards;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** {@link Standards} in MySQL. */
@Repository
public class MyBatisStandards implements Standards {
    private final StandardMapper mapper;
    private final Ids ids;

    public MyBatisStandards(StandardMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public boolean has(String id) {
        return mapper.count(id) > 0;
    }

    @Override
    public void add(AdoptedStandard standard) {
        mapper.insert(standard);
        standard.tiers().forEach(line -> mapper.insertTier(ids.next(), standard.id(), line.tier(), line.amount()));
    }

    @Override
    public Optional<AdoptedStandard> inForce(int year) {
        return Optional.ofNullable(mapper.inForce(year))
                .map(row -> new AdoptedStandard(
                        row.id(),
                        row.name(),
                        row.resolutionId(),
                        row.effectiveFrom(),
                        row.adoptedAt(),
                        row.lateJoiners(),
                        row.lateFromMonth(),
                        mapper.tiers(row.id())));
    }

    @Override
    public boolean ask(int year, String tier, Money amount) {
        return mapper.asking(year, tier, amount) > 0;
    }

    @Override
    public Optional<HistoricStandard> usedIn(int year) {
        return Optional.ofNullable(mapper.historic(year))
                .map(row -> new HistoricStandard(
                        row.id(),
                        row.name(),
                        row.firstYear(),
                        row.lastYear(),
                        row.broken().lines().toList(),
                        row.documentedAt()));
    }

    @Override
    public void document(HistoricStandard standard) {
        mapper.document(standard, String.join("\n", standard.broken()));
    }

    @Override
    public void claim() {
        mapper.lockAll();
    }
}
