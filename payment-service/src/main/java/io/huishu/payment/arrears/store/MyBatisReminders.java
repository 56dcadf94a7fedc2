package io.huishu.payment.arrears.store;

import io.huishu.chassis.id.Ids;
import io.huishu.payment.arrears.DueCharge;
import io.huishu.payment.arrears.Ladder.Stretch;
import io.huishu.payment.arrears.Reminders;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link Reminders} in MySQL. */
@Repository
public class MyBatisReminders implements Reminders {
    private final ReminderMapper mapper;
    private final Ids ids;

    public MyBatisReminders(ReminderMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public List<DueCharge> due(Stretch stretch, int most) {
        return mapper.due(stretch.step(), stretch.dueAfter(), stretch.dueThrough(), most);
    }

    @Override
    public List<DueCharge> lockDue(Stretch stretch, int most) {
        return mapper.lockDue(stretch.step(), stretch.dueAfter(), stretch.dueThrough(), most);
    }

    @Override
    public boolean note(DueCharge charge, Instant at) {
        return mapper.note(ids.next(), charge, at) == 1;
    }

    @Override
    public void stop(String chargeId, String reason, String by, Instant at) {
        mapper.stop(chargeId, reason, by, at);
    }

    @Override
    public void resume(String chargeId) {
        mapper.resume(chargeId);
    }
}
