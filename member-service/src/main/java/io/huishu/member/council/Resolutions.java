package io.huishu.member.council;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;

/** The resolutions of the bound chamber. */
public interface Resolutions {
    void add(Resolution resolution);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such resolution */
    Resolution get(String id);

    /** The last recorded first. */
    Page<ResolutionView> page(Cursor cursor);
}
