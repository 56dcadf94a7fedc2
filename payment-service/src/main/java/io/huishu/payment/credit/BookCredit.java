package io.huishu.payment.credit;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeNotOpen;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.charge.StaffChargeView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books a charge's payment out of the unit's balance: the charge is held, the balance changes by a guarded update. */
@Component
public class BookCredit {
    private final Charges charges;
    private final Credits credits;
    private final ReceiveMoney receiveMoney;
    private final BusinessTime time;
    private final Ids ids;

    public BookCredit(Charges charges, Credits credits, ReceiveMoney receiveMoney, BusinessTime time, Ids ids) {
        this.charges = charges;
        this.credits = credits;
        this.receiveMoney = receiveMoney;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @throws ChargeNotOpen when nobody owes it any more
     * @throws CreditTooSmall when the unit has no balance
     */
    @Transactional
    public StaffChargeView book(String chargeId, String by) {
        Charge charge = charges.lock(chargeId);
        if (!charge.isOpen()) {
            throw new ChargeNotOpen(charge.state());
        }
        Money balance = credits.of(charge.unitId());
        Money amount = balance.compareTo(charge.due()) < 0 ? balance : charge.due();
        if (!amount.isPositive() || !credits.take(charge.unitId(), amount)) {
            throw new CreditTooSmall(credits.of(charge.unitId()));
        }
        String act = ids.next();
        credits.add(new CreditUse(act, charge.unitId(), chargeId, amount, time.today(), null, by, time.now()));
        receiveMoney.receive(
                chargeId, new Received(SettlementMethod.CREDIT, act, amount, time.today(), time.now(), "单位余额", null));
        return charges.view(chargeId);
    }
}
