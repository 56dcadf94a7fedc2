package io.huishu.member.council;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.List;

/** The adopted dues standards of the bound chamber. */
public interface DuesStandards {
    /** @throws YearTaken when there is one for that year */
    void add(DuesStandard standard, List<TierAmount> tiers);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such standard */
    DuesStandardView view(String id);

    /** The last adopted first. */
    Page<DuesStandardView> page(Cursor cursor);
}
