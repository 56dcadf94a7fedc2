package io.huishu.member.council;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.List;

/** The historic dues standards of the bound chamber. */
public interface HistoricStandards {
    void add(HistoricStandard standard, List<TierAmount> prices, List<BrokenRule> broken);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such one */
    HistoricStandardView view(String id);

    /** The last documented first. */
    Page<HistoricStandardView> page(Cursor cursor);
}
