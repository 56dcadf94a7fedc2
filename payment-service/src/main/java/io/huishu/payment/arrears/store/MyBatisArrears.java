package io.huishu.payment.arrears.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Invalid;
import io.huishu.payment.arrears.Arrears;
import io.huishu.payment.arrears.ArrearsRow;
import io.huishu.payment.arrears.ArrearsTotals;
import io.huishu.payment.arrears.ConfirmedLapse;
import io.huishu.payment.arrears.LapseConfirmed;
import io.huishu.payment.arrears.Lapses;
import io.huishu.payment.arrears.UnpaidYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link Arrears} and {@link Lapses} in MySQL. */
@Repository
public class MyBatisArrears implements Arrears, Lapses {
    private static final int DAY = 10;

    private final ArrearsMapper mapper;

    public MyBatisArrears(ArrearsMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Page<ArrearsRow> page(@Nullable String query, Cursor cursor) {
        return Page.of(
                mapper.page(query, after(cursor.after()), cursor.limit() + 1),
                cursor.limit(),
                row -> row.dueOn() + row.chargeId());
    }

    /** A cursor is the due day followed by the id. */
    private static ArrearsMapper.@Nullable After after(@Nullable String key) {
        if (key == null) {
            return null;
        }
        try {
            return new ArrearsMapper.After(LocalDate.parse(key.substring(0, DAY)), key.substring(DAY));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw new Invalid("page.cursor", "翻页标记已失效，请从第一页重新查看。");
        }
    }

    @Override
    public ArrearsTotals totals(LocalDate today) {
        return mapper.totals(today);
    }

    @Override
    public List<UnpaidYear> unpaidYears(int atLeast) {
        return mapper.unpaidYears(atLeast);
    }

    @Override
    public List<UnpaidYear> lockYears(String unitId) {
        return mapper.lockYears(unitId);
    }

    @Override
    public void add(ConfirmedLapse lapse) {
        try {
            mapper.addLapse(lapse);
        } catch (DuplicateKeyException before) {
            throw new LapseConfirmed();
        }
    }
}
