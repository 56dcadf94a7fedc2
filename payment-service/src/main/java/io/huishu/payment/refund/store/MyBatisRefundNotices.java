package io.huishu.payment.refund.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.refund.RefundNotice;
import io.huishu.payment.refund.RefundNoticesKept;
import io.huishu.payment.refund.WaitingNoticeView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link RefundNoticesKept} in MySQL: the primary key is the gate. */
@Repository
public class MyBatisRefundNotices implements RefundNoticesKept {
    private final RefundNoticeMapper mapper;

    public MyBatisRefundNotices(RefundNoticeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(RefundNotice notice) {
        try {
            return mapper.insert(notice) == 1;
        } catch (DuplicateKeyException seen) {
            return false;
        }
    }

    @Override
    public void save(RefundNotice notice) {
        Stale.unlessOne(mapper.updateById(notice), "退款通知");
    }

    @Override
    public List<String> due(Instant now, int most) {
        return mapper.due(now, most);
    }

    @Override
    public Optional<RefundNotice> lockDue(String id, Instant now) {
        return Optional.ofNullable(mapper.lockDue(id, now));
    }

    @Override
    public List<WaitingNoticeView> waiting() {
        return mapper.waiting();
    }
}
