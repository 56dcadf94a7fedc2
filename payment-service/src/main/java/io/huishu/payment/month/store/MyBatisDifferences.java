package io.huishu.payment.month.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.month.Cause;
import io.huishu.payment.month.CauseCount;
import io.huishu.payment.month.Difference;
import io.huishu.payment.month.DifferenceState;
import io.huishu.payment.month.DifferenceView;
import io.huishu.payment.month.Differences;
import io.huishu.payment.month.MonthNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link Differences} in MySQL. */
@Repository
public class MyBatisDifferences implements Differences {
    private final DifferenceMapper mapper;

    public MyBatisDifferences(DifferenceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Difference> of(YearMonth month) {
        return mapper.of(MonthNumber.of(month));
    }

    @Override
    public void addAll(List<Difference> fresh) {
        fresh.forEach(mapper::insert);
    }

    @Override
    public void save(Difference difference) {
        Stale.unlessOne(mapper.updateById(difference), difference.cause().title());
    }

    @Override
    public Difference get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public DifferenceView view(String id) {
        return found(mapper.row(id)).view();
    }

    @Override
    public Page<DifferenceView> page(
            YearMonth month, @Nullable DifferenceState state, @Nullable Cause cause, Cursor cursor) {
        Place after = Place.of(cursor.after());
        List<DifferenceView> views =
                mapper.page(MonthNumber.of(month), state, cause, after.day(), after.id(), cursor.limit() + 1).stream()
                        .map(DifferenceMapper.DifferenceRow::view)
                        .toList();
        return Page.of(views, cursor.limit(), view -> view.day() + "/" + view.id());
    }

    @Override
    public List<CauseCount> counts(YearMonth month) {
        return mapper.counts(MonthNumber.of(month));
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("difference.missing", "这处差异");
        }
        return row;
    }

    /** Where a page ended. */
    private record Place(@Nullable LocalDate day, @Nullable String id) {
        static Place of(@Nullable String after) {
            if (after == null) {
                return new Place(null, null);
            }
            int cut = after.indexOf('/');
            try {
                return new Place(LocalDate.parse(after.substring(0, Math.max(cut, 0))), after.substring(cut + 1));
            } catch (DateTimeParseException broken) {
                throw new Invalid("page.cursor", "翻页标记已失效，请从第一页重新查看。");
            }
        }
    }
}
