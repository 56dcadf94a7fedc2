package io.huishu.payment.dues.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.payment.dues.DuesException;
import io.huishu.payment.dues.DuesRunView;
import io.huishu.payment.dues.DuesRuns;
import io.huishu.payment.dues.RunTally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** {@link DuesRuns} in MySQL. */
@Repository
public class MyBatisDuesRuns implements DuesRuns {
    private static final int SHOWN = 200;

    private final DuesRunMapper mapper;
    private final Ids ids;

    public MyBatisDuesRuns(DuesRunMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void begin(String id, int year, String standardId, String actor, Instant at) {
        mapper.insert(id, year, standardId, actor, at);
    }

    @Override
    public void leaveOut(String id, int before, List<DuesException> exceptions) {
        if (exceptions.isEmpty()) {
            return;
        }
        List<ExceptionRow> rows = new ArrayList<>(exceptions.size());
        for (DuesException e : exceptions) {
            rows.add(new ExceptionRow(ids.next(), id, before + rows.size(), e.unitId(), e.unitName(), e.reason()));
        }
        mapper.insertExceptions(rows);
    }

    @Override
    public void end(String id, RunTally tally) {
        mapper.end(id, tally);
    }

    @Override
    public DuesRunView view(String id) {
        return views(mapper.list(id, null, 1)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("dues-run.missing", "这次会费生成"));
    }

    @Override
    public Page<DuesRunView> list(Cursor cursor) {
        Page<DuesRunRow> rows =
                Page.of(mapper.list(null, cursor.after(), cursor.limit() + 1), cursor.limit(), DuesRunRow::id);
        return new Page<>(views(rows.items()), rows.nextCursor());
    }

    private List<DuesRunView> views(List<DuesRunRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<ExceptionRow>> exceptions =
                mapper.exceptions(rows.stream().map(DuesRunRow::id).toList(), SHOWN).stream()
                        .collect(Collectors.groupingBy(ExceptionRow::runId));
        return rows.stream()
                .map(row -> view(row, exceptions.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static DuesRunView view(DuesRunRow row, List<ExceptionRow> exceptions) {
        return new DuesRunView(
                row.id(),
                row.duesYear(),
                row.raised(),
                row.alreadyCharged(),
                row.total(),
                row.leftOut(),
                exceptions.stream()
                        .map(e -> new DuesException(e.unitId(), e.unitName(), e.reason()))
                        .toList(),
                row.ranAt());
    }
}
