package io.huishu.payment.credit;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that the office transferred a unit's balance, or a part of it, back to the unit. */
@Component
public class PayBackCredit {
    private final Credits credits;
    private final Ledger ledger;
    private final BusinessTime time;
    private final Ids ids;

    public PayBackCredit(Credits credits, Ledger ledger, BusinessTime time, Ids ids) {
        this.credits = credits;
        this.ledger = ledger;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param reference the bank's number
     * @throws CreditTooSmall when the unit has less
     * @throws io.huishu.payment.ledger.MonthClosed when that day's month is closed
     */
    @Transactional
    public void payBack(String unitId, Money amount, LocalDate on, String reference, String by) {
        if (!amount.isPositive()) {
            throw new Invalid("credit.amount", "退还的金额要大于零。");
        }
        if (on.isAfter(time.today())) {
            throw new Invalid("credit.in-future", "退还日期不能晚于今天。");
        }
        if (!credits.take(unitId, amount)) {
            throw new CreditTooSmall(credits.of(unitId));
        }
        String act = ids.next();
        credits.add(new CreditUse(act, unitId, null, amount, on, reference, by, time.now()));
        ledger.book(
                new Movement(MovementKind.CREDIT_REFUNDED, act, unitId, null, amount, on, "退还单位余额，银行流水号 " + reference));
    }
}
