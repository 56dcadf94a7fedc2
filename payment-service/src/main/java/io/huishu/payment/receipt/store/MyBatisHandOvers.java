package io.huishu.payment.receipt.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.receipt.HandOver;
import io.huishu.payment.receipt.HandOvers;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link HandOvers} in MySQL. */
@Repository
public class MyBatisHandOvers implements HandOvers {
    private final HandOverMapper mapper;

    public MyBatisHandOvers(HandOverMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(HandOver handOver) {
        mapper.insert(handOver);
    }

    @Override
    public void save(HandOver handOver) {
        Stale.unlessOne(mapper.updateById(handOver), "电子票据");
    }

    @Override
    public boolean isAsked(String receiptId) {
        return mapper.asked(receiptId) > 0;
    }

    @Override
    public List<HandOver> lockOf(String receiptId) {
        return mapper.lockOf(receiptId);
    }

    @Override
    public List<HandOver> lockDue(Instant now, int most) {
        return mapper.lockDue(now, most);
    }
}
