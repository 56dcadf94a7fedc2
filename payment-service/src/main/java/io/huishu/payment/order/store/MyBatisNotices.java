package io.huishu.payment.order.store;

import io.huishu.payment.order.Notices;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link Notices} in MySQL: the primary key is the gate. */
@Repository
public class MyBatisNotices implements Notices {
    private final NoticeMapper mapper;

    public MyBatisNotices(NoticeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean firstSeen(String noticeId, String orderNo, Instant now) {
        try {
            return mapper.insert(noticeId, orderNo, now) == 1;
        } catch (DuplicateKeyException seen) {
            return false;
        }
    }
}
