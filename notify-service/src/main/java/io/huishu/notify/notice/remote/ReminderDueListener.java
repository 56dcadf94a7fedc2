package io.huishu.notify.notice.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.notice.TellDuesReminder;
import org.springframework.stereotype.Component;

/** A charge is to be called to mind. */
@Component
class ReminderDueListener implements FactHandler<ReminderDue> {
    private final TellDuesReminder tell;

    ReminderDueListener(TellDuesReminder tell) {
        this.tell = tell;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "dues.reminder-due.v1";
    }

    @Override
    public Class<ReminderDue> payload() {
        return ReminderDue.class;
    }

    @Override
    public void handle(ReminderDue fact, Envelope envelope) {
        tell.tell(fact.reminder());
    }
}
