package io.huishu.payment.arrears;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.time.BusinessTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists who owes, for how long, and what happens next. */
@Component
public class ListArrears {
    private final Arrears arrears;
    private final Rules rules;
    private final BusinessTime time;

    public ListArrears(Arrears arrears, Rules rules, BusinessTime time) {
        this.arrears = arrears;
        this.rules = rules;
        this.time = time;
    }

    public Page<ArrearsView> list(@Nullable String query, Cursor cursor) {
        DuesRules current = rules.current();
        LocalDate today = time.today();
        Page<ArrearsRow> rows = arrears.page(query, cursor);
        return new Page<>(
                rows.items().stream().map(row -> row.view(current, today)).toList(), rows.nextCursor());
    }

    public ArrearsTotals totals() {
        return arrears.totals(time.today());
    }
}
