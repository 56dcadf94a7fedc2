package io.huishu.payment.charge.store;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeTotals;
import io.huishu.payment.charge.ChargeView;
import io.huishu.payment.charge.ChargedYear;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.StaffChargeView;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link Charges} in MySQL. */
@Repository
public class MyBatisCharges implements Charges {
    private static final int ROWS_PER_STATEMENT = 200;

    private final ChargeMapper mapper;
    private final Outbox outbox;

    public MyBatisCharges(ChargeMapper mapper, Outbox outbox) {
        this.mapper = mapper;
        this.outbox = outbox;
    }

    @Override
    public void addAll(List<Charge> charges) {
        for (int from = 0; from < charges.size(); from += ROWS_PER_STATEMENT) {
            mapper.insertAll(charges.subList(from, Math.min(from + ROWS_PER_STATEMENT, charges.size())));
        }
        outbox.appendAll(charges.stream()
                .filter(charge -> charge.kind() == ChargeKind.DUES)
                .map(Charge::raised)
                .toList());
    }

    @Override
    public Charge lock(String id) {
        return found(mapper.lock(id));
    }

    @Override
    public Charge get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public void save(Charge charge, Fact what) {
        save(charge);
        outbox.append(what);
    }

    @Override
    public void save(Charge charge) {
        Stale.unlessOne(mapper.updateById(charge), "款项");
    }

    @Override
    public List<ChargedYear> chargedYears(int year, Collection<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : mapper.chargedYears(year, unitIds);
    }

    @Override
    public boolean isBeingPaid(String id) {
        return mapper.countOpenAttempts(id) > 0;
    }

    @Override
    public Received lastReceived(String id) {
        ReceivedRow row = mapper.lastReceived(id);
        if (row == null) {
            throw new IllegalStateException("Charge " + id + " never received money");
        }
        return row.received();
    }

    @Override
    public Page<ChargeView> ofUnits(Collection<String> unitIds, Cursor cursor) {
        if (unitIds.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<ChargeView> rows = mapper.ofUnits(unitIds, null, cursor.after(), cursor.limit() + 1);
        return Page.of(rows, cursor.limit(), ChargeView::id);
    }

    @Override
    public ChargeView ofUnits(Collection<String> unitIds, String id) {
        List<ChargeView> rows = unitIds.isEmpty() ? List.of() : mapper.ofUnits(unitIds, id, null, 1);
        return found(rows.isEmpty() ? null : rows.getFirst());
    }

    @Override
    public Page<StaffChargeView> list(ChargeFilter filter, Cursor cursor) {
        return Page.of(mapper.list(filter, cursor.after(), cursor.limit() + 1), cursor.limit(), StaffChargeView::id);
    }

    @Override
    public ChargeTotals totals(ChargeFilter filter) {
        return mapper.totals(filter);
    }

    @Override
    public StaffChargeView view(String id) {
        return found(mapper.view(id));
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("charge.missing", "这笔应缴款项");
        }
        return row;
    }
}
