package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.receipt.VoidReceipt;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books money of a charge that went back. A settled charge of which nothing is left is reversed: its receipt is void. Of
 * a part that went back the office decides what becomes of the receipt, since the receipt's sum no longer is what stayed.
 */
@Component
public class RefundCharge {
    private final Charges charges;
    private final Ledger ledger;
    private final VoidReceipt voidReceipt;
    private final BusinessTime time;

    public RefundCharge(Charges charges, Ledger ledger, VoidReceipt voidReceipt, BusinessTime time) {
        this.charges = charges;
        this.ledger = ledger;
        this.voidReceipt = voidReceipt;
        this.time = time;
    }

    /**
     * Once per refund, in the caller's transaction.
     *
     * @param refundId the act
     * @param on the business day on which it went back
     * @param why shown on a voided receipt and told to other houses
     * @return the charge as it stands afterwards
     * @throws io.huishu.payment.ledger.MonthClosed for money that the office paid out on a day that is closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Charge refund(String chargeId, RefundWay way, String refundId, Money amount, LocalDate on, String why) {
        Charge charge = charges.lock(chargeId);
        ledger.book(new Movement(
                way.of(charge), refundId, charge.unitId(), charge.id(), amount, on, charge.subject() + "：" + why));
        if (charge.isOpen()) {
            charge.giveBack(amount);
            charges.save(charge);
            return charge;
        }
        charge.refund(amount, why, time.now())
                .ifPresentOrElse(reversed -> reverse(charge, reversed), () -> charges.save(charge));
        return charge;
    }

    private void reverse(Charge charge, ChargeReversed reversed) {
        voidReceipt.ofCharge(charge.id(), reversed.reason());
        charges.save(charge, reversed);
    }
}
