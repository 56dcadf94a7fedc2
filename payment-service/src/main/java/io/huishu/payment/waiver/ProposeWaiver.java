package io.huishu.payment.waiver;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeNotOpen;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.meeting.Meeting;
import io.huishu.payment.meeting.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes to forgive dues, with the meeting that decided it; nothing changes on the charge yet. */
@Component
public class ProposeWaiver {
    private final Waivers waivers;
    private final Charges charges;
    private final Meetings meetings;
    private final BusinessTime time;
    private final Ids ids;

    public ProposeWaiver(Waivers waivers, Charges charges, Meetings meetings, BusinessTime time, Ids ids) {
        this.waivers = waivers;
        this.charges = charges;
        this.meetings = meetings;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @return its id
     * @throws ChargeNotOpen when nothing is due
     * @throws MeetingRefused when the meeting is not known or did not pass it
     * @throws WaiverOpen when the charge has an undecided one
     * @throws Invalid for a fee, or a part that is not less than what is due
     */
    @Transactional
    public String propose(WaiverPlan plan, Waiver.Person by) {
        Charge charge = charges.get(plan.chargeId());
        if (charge.kind() != ChargeKind.DUES) {
            throw new Invalid("waiver.fee", "活动费不办减免，请在活动里退回报名或改价。");
        }
        if (!charge.isOpen()) {
            throw new ChargeNotOpen(charge.state());
        }
        checkAmount(plan.kind(), plan.amount(), charge.due());
        Meeting meeting = meetings.find(plan.meetingId()).orElseThrow(MeetingRefused::unknown);
        if (!meeting.passed()) {
            throw MeetingRefused.notPassed(meeting.words());
        }
        Waiver waiver = Waiver.propose(ids.next(), plan, charge.unitId(), meeting, by, time.now());
        waivers.add(waiver);
        return waiver.id();
    }

    static void checkAmount(WaiverKind kind, @Nullable Money amount, Money due) {
        if (kind == WaiverKind.WHOLE) {
            if (amount != null) {
                throw new Invalid("waiver.amount", "全部减免不用填写金额。");
            }
            return;
        }
        if (amount == null || !amount.isPositive()) {
            throw new Invalid("waiver.amount", "请填写减免金额。");
        }
        if (amount.compareTo(due) >= 0) {
            throw new Invalid("waiver.amount", "部分减免的金额要小于还应缴的 " + due.display() + "，全部不收请选“全部减免”。");
        }
    }
}
