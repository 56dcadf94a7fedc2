package io.huishu.member.lapse;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proposals of the bound chamber. */
public interface LapseProposals {
    /** @return false when this one is known or the unit has an open one; then nothing is written */
    boolean add(LapseProposal proposal);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such one */
    LapseProposal get(String id);

    Optional<LapseProposal> openOf(String unitId);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(LapseProposal proposal);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such one */
    LapseView view(String id);

    /** The last confirmed first. */
    Page<LapseView> page(@Nullable LapseState state, Cursor cursor);
}
