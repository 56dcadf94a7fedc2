package io.huishu.payment.waiver.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.waiver.Waiver;
import io.huishu.payment.waiver.WaiverOpen;
import io.huishu.payment.waiver.WaiverState;
import io.huishu.payment.waiver.WaiverView;
import io.huishu.payment.waiver.Waivers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link Waivers} in MySQL. */
@Repository
public class MyBatisWaivers implements Waivers {
    private final WaiverMapper mapper;

    public MyBatisWaivers(WaiverMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Waiver waiver) {
        try {
            mapper.insert(waiver);
        } catch (DuplicateKeyException another) {
            throw new WaiverOpen();
        }
    }

    @Override
    public Waiver get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public void save(Waiver waiver) {
        Stale.unlessOne(mapper.updateById(waiver), "减免");
    }

    @Override
    public WaiverView view(String id) {
        return found(mapper.view(id));
    }

    @Override
    public Page<WaiverView> page(@Nullable WaiverState state, Cursor cursor) {
        return Page.of(mapper.page(state, cursor.after(), cursor.limit() + 1), cursor.limit(), WaiverView::id);
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("waiver.missing", "这项减免");
        }
        return row;
    }
}
