package io.huishu.payment.refund.store;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.refund.Refund;
import io.huishu.payment.refund.RefundView;
import io.huishu.payment.refund.Refunds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link Refunds} in MySQL. */
@Repository
public class MyBatisRefunds implements Refunds {
    private final RefundMapper mapper;

    public MyBatisRefunds(RefundMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Refund refund) {
        mapper.insert(refund);
    }

    @Override
    public Refund get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public Refund lock(String id) {
        return found(mapper.lock(id));
    }

    @Override
    public Optional<String> idOf(String refundNo) {
        return Optional.ofNullable(mapper.idOf(refundNo));
    }

    @Override
    public List<Refund> lockUnended(String orderId) {
        return mapper.lockUnended(orderId);
    }

    @Override
    public void save(Refund refund) {
        Stale.unlessOne(mapper.updateById(refund), "退款");
    }

    @Override
    public List<Refund> lockDue(Instant now, int most) {
        return mapper.lockDue(now, most);
    }

    @Override
    public Optional<Instant> lastSent(String orderId, String exceptId) {
        return Optional.ofNullable(mapper.lastSent(orderId, exceptId));
    }

    @Override
    public int sent(String orderId) {
        return mapper.sent(orderId);
    }

    @Override
    public Money askedByStaff(String orderId) {
        return mapper.askedByStaff(orderId);
    }

    @Override
    public Page<RefundView> list(RefundFilter filter, Cursor cursor) {
        return Page.of(mapper.list(filter, cursor.after(), cursor.limit() + 1), cursor.limit(), RefundView::id);
    }

    @Override
    public RefundView view(String id) {
        return found(mapper.view(id));
    }

    @Override
    public List<RefundCount> counts() {
        return mapper.counts();
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("refund.missing", "这笔退款");
        }
        return row;
    }
}
