package io.huishu.payment.fee.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.fee.Fee;
import io.huishu.payment.fee.Fees;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link Fees} in MySQL: the primary key is the gate. */
@Repository
public class MyBatisFees implements Fees {
    private final FeeMapper mapper;

    public MyBatisFees(FeeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(Fee fee) {
        try {
            return mapper.insert(fee) == 1;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    @Override
    public Optional<Fee> find(String registrationId) {
        return Optional.ofNullable(mapper.selectById(registrationId));
    }

    @Override
    public Optional<Fee> lock(String registrationId) {
        return Optional.ofNullable(mapper.lock(registrationId));
    }

    @Override
    public void save(Fee fee) {
        Stale.unlessOne(mapper.updateById(fee), "活动费");
    }

    @Override
    public Optional<Instant> payUntil(String chargeId) {
        return Optional.ofNullable(mapper.payUntil(chargeId));
    }
}
