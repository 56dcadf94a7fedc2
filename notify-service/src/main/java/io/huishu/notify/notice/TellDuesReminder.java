package io.huishu.notify.notice;

import io.huishu.notify.channel.Purposes;
import io.huishu.notify.person.UnitNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds everybody who acts for a unit of dues that are not paid; whoever paid meanwhile is left in peace. */
@Component
public class TellDuesReminder {
    private static final String LINK = "/dues";

    private final TellUnit tellUnit;
    private final Notices notices;
    private final UnitNames names;

    TellDuesReminder(TellUnit tellUnit, Notices notices, UnitNames names) {
        this.tellUnit = tellUnit;
        this.notices = notices;
        this.names = names;
    }

    /** Once per charge and step, and never after the charge was heard to be settled. */
    @Transactional
    public void tell(DueReminder reminder) {
        if (notices.madeFor(NoticeKind.DUES_SETTLED, reminder.chargeId())) {
            return;
        }
        String unit = names.of(reminder.unitId());
        tellUnit.tell(new UnitNotice(
                NoticeKind.DUES_REMINDER,
                reminder.chargeId() + ":" + reminder.step(),
                reminder.unitId(),
                DuesReminderText.title(reminder),
                DuesReminderText.body(reminder, unit),
                LINK,
                Purposes.DUES_REMINDER,
                DuesReminderText.slots(reminder, unit)));
    }
}
