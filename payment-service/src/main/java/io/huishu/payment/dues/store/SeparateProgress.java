package io.huishu.payment.dues.store;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.dues.ProgressView;
import io.huishu.payment.dues.RunProgress;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link RunProgress} in transactions of its own, so that it is seen at once; what it cannot write it leaves out. */
@Repository
public class SeparateProgress implements RunProgress {
    private static final Logger log = LoggerFactory.getLogger(SeparateProgress.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ProgressMapper mapper;
    private final TransactionTemplate separate;
    private final BusinessTime time;

    public SeparateProgress(ProgressMapper mapper, PlatformTransactionManager transactions, BusinessTime time) {
        this.mapper = mapper;
        this.separate = new TransactionTemplate(transactions);
        this.separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.time = time;
    }

    @Override
    public void note(int year, int done, int units) {
        write(() -> mapper.note(year, done, units, time.now()));
    }

    @Override
    public void end() {
        write(mapper::end);
    }

    private void write(Runnable statement) {
        try {
            separate.executeWithoutResult(_ -> statement.run());
        } catch (TransactionException | DataAccessException left) {
            log.info("How far the run has come is not noted: {}", left.getMessage());
        }
    }

    /** One that was noted long ago belongs to a run that ended without a word. */
    @Override
    public Optional<ProgressView> now() {
        return Optional.ofNullable(mapper.now(time.now().minus(FRESH)));
    }
}
