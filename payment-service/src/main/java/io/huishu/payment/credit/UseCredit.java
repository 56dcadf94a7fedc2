package io.huishu.payment.credit;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.charge.Attempts;
import io.huishu.payment.charge.StaffChargeView;
import org.springframework.stereotype.Component;

/** Pays a charge out of the unit's balance, as far as that goes. An open attempt at WeChat is closed there first. */
@Component
public class UseCredit {
    private final Attempts attempts;
    private final BookCredit bookCredit;

    public UseCredit(Attempts attempts, BookCredit bookCredit) {
        this.attempts = attempts;
        this.bookCredit = bookCredit;
    }

    /**
     * @param by the account that does it
     * @throws io.huishu.payment.charge.ChargeNotOpen when nobody owes it any more
     * @throws CreditTooSmall when the unit has no balance
     */
    public StaffChargeView use(String chargeId, String by) {
        attempts.close(chargeId);
        return RetryOnDeadlock.call(() -> bookCredit.book(chargeId, by));
    }
}
