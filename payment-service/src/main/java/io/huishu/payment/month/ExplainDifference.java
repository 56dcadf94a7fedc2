package io.huishu.payment.month;

import io.huishu.chassis.time.BusinessTime;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person writes down why two books differ, or takes that back. */
@Component
public class ExplainDifference {
    private final Months months;
    private final Differences differences;
    private final RecordComparison recordComparison;
    private final BusinessTime time;

    public ExplainDifference(
            Months months, Differences differences, RecordComparison recordComparison, BusinessTime time) {
        this.months = months;
        this.differences = differences;
        this.recordComparison = recordComparison;
        this.time = time;
    }

    /**
     * @throws DifferenceRefused when words do not end it, or it is gone
     * @throws io.huishu.payment.ledger.MonthClosed when its month is closed
     */
    @Transactional
    public void explain(String id, String why, Person by) {
        decide(id, difference -> difference.explain(why, by, time.now()));
    }

    /** @throws io.huishu.payment.ledger.MonthClosed when its month is closed */
    @Transactional
    public void takeBack(String id) {
        decide(id, difference -> {
            if (difference.state() == DifferenceState.EXPLAINED) {
                difference.unexplain();
            }
        });
    }

    private void decide(String id, Consumer<Difference> decision) {
        AccountMonth month = months.lock(differences.get(id).month());
        month.requireOpen();
        Difference difference = differences.get(id);
        decision.accept(difference);
        differences.save(difference);
        recordComparison.count(month);
    }
}
