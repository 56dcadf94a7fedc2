package io.huishu.notify.notice;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.channel.Purposes;
import io.huishu.notify.person.UnitNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who acts for a unit that its dues have arrived, and recalls what still asks for them. */
@Component
public class TellDuesSettled {
    private static final String LINK = "/receipts";

    private final TellUnit tellUnit;
    private final Notices notices;
    private final UnitNames names;
    private final BusinessTime time;

    public TellDuesSettled(TellUnit tellUnit, Notices notices, UnitNames names, BusinessTime time) {
        this.tellUnit = tellUnit;
        this.notices = notices;
        this.names = names;
        this.time = time;
    }

    /** A charge is told of once, however often it is heard of. */
    @Transactional
    public void tell(SettledDues dues) {
        String unit = names.of(dues.unitId());
        tellUnit.tell(new UnitNotice(
                NoticeKind.DUES_SETTLED,
                dues.chargeId(),
                dues.unitId(),
                DuesSettledText.title(dues),
                DuesSettledText.body(dues, unit),
                LINK,
                Purposes.DUES_SETTLED,
                DuesSettledText.slots(dues, unit)));
        notices.recall(NoticeKind.DUES_REMINDER, dues.chargeId(), "会费已经缴清，不再提醒", time.now());
    }
}
