package io.huishu.member.lapse.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.member.lapse.LapseProposal;
import io.huishu.member.lapse.LapseProposals;
import io.huishu.member.lapse.LapseState;
import io.huishu.member.lapse.LapseView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisLapseProposals implements LapseProposals {
    private final LapseMapper mapper;

    MyBatisLapseProposals(LapseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(LapseProposal proposal) {
        if (mapper.countKnown(proposal.id(), proposal.unitId()) > 0) {
            return false;
        }
        try {
            return mapper.insert(proposal) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public LapseProposal get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public Optional<LapseProposal> openOf(String unitId) {
        return Optional.ofNullable(mapper.openOf(unitId));
    }

    @Override
    public void save(LapseProposal proposal) {
        Stale.unlessOne(mapper.updateById(proposal), "会籍终止");
    }

    @Override
    public LapseView view(String id) {
        return found(mapper.view(id));
    }

    @Override
    public Page<LapseView> page(@Nullable LapseState state, Cursor cursor) {
        return Page.of(mapper.page(state, cursor.after(), cursor.limit() + 1), cursor.limit(), LapseView::id);
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("lapse.missing", "这项会籍终止");
        }
        return row;
    }
}
