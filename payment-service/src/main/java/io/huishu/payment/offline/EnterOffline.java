package io.huishu.payment.offline;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Attempts;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeNotOpen;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.charge.StaffChargeView;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Enters money that the office received for a charge. An open attempt at WeChat is closed there first. */
@Component
public class EnterOffline {
    private static final Set<SettlementMethod> OF_THE_OFFICE =
            EnumSet.of(SettlementMethod.CASH, SettlementMethod.TRANSFER, SettlementMethod.CHEQUE);

    private final Charges charges;
    private final Attempts attempts;
    private final BookOffline bookOffline;
    private final BusinessTime time;

    public EnterOffline(Charges charges, Attempts attempts, BookOffline bookOffline, BusinessTime time) {
        this.charges = charges;
        this.attempts = attempts;
        this.bookOffline = bookOffline;
        this.time = time;
    }

    /**
     * @param by the account that enters it
     * @throws ChargeNotOpen when it was settled meanwhile, for example by the attempt that was to be closed
     * @throws MoreThanDue for more than the charge asks for
     * @throws Invalid for a day to come or for WeChat as method
     * @throws io.huishu.payment.ledger.MonthClosed when the day's month is closed
     */
    public StaffChargeView enter(String chargeId, OfflineMoney money, String by) {
        check(money);
        Charge charge = charges.get(chargeId);
        if (!charge.isOpen()) {
            throw new ChargeNotOpen(charge.state());
        }
        attempts.close(chargeId);
        RetryOnDeadlock.call(() -> bookOffline.book(chargeId, money, by));
        return charges.view(chargeId);
    }

    private void check(OfflineMoney money) {
        if (!OF_THE_OFFICE.contains(money.method())) {
            throw new Invalid("charge.offline-method", "线下登记只能选现金、转账或支票。");
        }
        if (money.receivedOn().isAfter(time.today())) {
            throw new Invalid("charge.received-in-future", "收款日期不能晚于今天。");
        }
        Money amount = money.amount();
        if (amount != null && !amount.isPositive()) {
            throw new Invalid("charge.amount", "收款金额要大于零。");
        }
        String reference = money.reference();
        if (money.method() != SettlementMethod.CASH && (reference == null || reference.isBlank())) {
            throw new Invalid(
                    "charge.reference", money.method() == SettlementMethod.TRANSFER ? "转账要填写银行流水号或摘要。" : "支票要填写支票号码。");
        }
    }
}
