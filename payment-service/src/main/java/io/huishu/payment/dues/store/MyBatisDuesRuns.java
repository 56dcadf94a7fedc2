package io.huishu.payment.dues.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.payment.dues.DuesException;
import io.huishu.payment.dues.DuesRunView;
import io.huishu.payment.dues.DuesRuns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** {@link DuesRuns} in MySQL. */
@Repository
public class MyBatisDuesRuns implements DuesRuns {
    private final DuesRunMapper mapper;
    private final Ids ids;

    public MyBatisDuesRuns(DuesRunMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void add(DuesRunView run, String standardId, String actor) {
        mapper.insert(run, standardId, actor);
        run.exceptions()
                .forEach(e -> mapper.insertException(
                        ids.next(), new ExceptionRow(run.id(), e.unitId(), e.unitName(), e.reason())));
    }

    @Override
    public Page<DuesRunView> list(Cursor cursor) {
        Page<DuesRunRow> rows =
                Page.of(mapper.list(cursor.after(), cursor.limit() + 1), cursor.limit(), DuesRunRow::id);
        Map<String, List<ExceptionRow>> exceptions = exceptionsOf(rows.items());
        List<DuesRunView> views = rows.items().stream()
                .map(row -> view(row, exceptions.getOrDefault(row.id(), List.of())))
                .toList();
        return new Page<>(views, rows.nextCursor());
    }

    private Map<String, List<ExceptionRow>> exceptionsOf(List<DuesRunRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return mapper.exceptions(rows.stream().map(DuesRunRow::id).toList()).stream()
                .collect(Collectors.groupingBy(ExceptionRow::runId));
    }

    private static DuesRunView view(DuesRunRow row, List<ExceptionRow> exceptions) {
        return new DuesRunView(
                row.id(),
                row.duesYear(),
                row.raised(),
                row.alreadyCharged(),
                row.total(),
                exceptions.stream()
                        .map(e -> new DuesException(e.unitId(), e.unitName(), e.reason()))
                        .toList(),
                row.ranAt());
    }
}
