package io.huishu.payment.waiver;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.ReduceCharge;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgives what was proposed: charge, books, fact and waiver in one transaction. */
@Component
public class ApproveWaiver {
    private final Waivers waivers;
    private final Charges charges;
    private final ReduceCharge reduceCharge;
    private final BusinessTime time;

    public ApproveWaiver(Waivers waivers, Charges charges, ReduceCharge reduceCharge, BusinessTime time) {
        this.waivers = waivers;
        this.charges = charges;
        this.reduceCharge = reduceCharge;
        this.time = time;
    }

    /**
     * @throws WaiverDecided when somebody decided before
     * @throws SamePerson when it is the one who proposed it
     * @throws BeingPaid when an attempt to pay is open
     * @throws io.huishu.payment.charge.ChargeNotOpen when it was paid meanwhile
     */
    @Transactional
    public void approve(String id, Waiver.Person by) {
        Waiver waiver = waivers.get(id);
        Money due = charges.lock(waiver.chargeId()).due();
        waiver.requireSecond(by);
        if (charges.isBeingPaid(waiver.chargeId())) {
            throw new BeingPaid();
        }
        Money forgiven = waiver.kind() == WaiverKind.WHOLE ? due : part(waiver, due);
        reduceCharge.reduce(
                waiver.chargeId(), waiver.id(), forgiven, waiver.reason() + "，" + waiver.meetingWords() + "决定");
        waiver.approve(forgiven, by, time.now());
        waivers.save(waiver);
    }

    /** More may have been paid since it was proposed. */
    private static Money part(Waiver waiver, Money due) {
        Money part = Objects.requireNonNull(waiver.amount());
        ProposeWaiver.checkAmount(WaiverKind.PART, part, due);
        return part;
    }
}
