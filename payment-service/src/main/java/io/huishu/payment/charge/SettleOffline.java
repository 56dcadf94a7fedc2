package io.huishu.payment.charge;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles a charge with money that the office received. An open attempt at WeChat is closed there first. */
@Component
public class SettleOffline {
    private final Charges charges;
    private final Attempts attempts;
    private final ReceiveMoney receiveMoney;
    private final BusinessTime time;
    private final Ids ids;

    public SettleOffline(Charges charges, Attempts attempts, ReceiveMoney receiveMoney, BusinessTime time, Ids ids) {
        this.charges = charges;
        this.attempts = attempts;
        this.receiveMoney = receiveMoney;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param receivedOn the business day the money came
     * @throws ChargeNotOpen when it was settled meanwhile, for example by the attempt that was to be closed
     * @throws Invalid for a day to come or for WeChat as method
     */
    public StaffChargeView settle(
            String chargeId, SettlementMethod method, LocalDate receivedOn, @Nullable String reference) {
        check(method, receivedOn, reference);
        Charge charge = requireOpen(chargeId);
        attempts.close(chargeId);
        Received money =
                new Received(method, ids.next(), charge.due(), receivedOn, instantOf(receivedOn), reference, null);
        Reception reception = RetryOnDeadlock.call(() -> receiveMoney.receive(chargeId, money));
        if (reception instanceof Reception.NotOpen notOpen) {
            throw new ChargeNotOpen(notOpen.state());
        }
        return charges.view(chargeId);
    }

    private void check(SettlementMethod method, LocalDate receivedOn, @Nullable String reference) {
        if (method == SettlementMethod.WECHAT || method == SettlementMethod.CREDIT) {
            throw new Invalid("charge.offline-method", "线下登记只能选现金、转账或支票。");
        }
        if (receivedOn.isAfter(time.today())) {
            throw new Invalid("charge.received-in-future", "收款日期不能晚于今天。");
        }
        if (method == SettlementMethod.TRANSFER && (reference == null || reference.isBlank())) {
            throw new Invalid("charge.reference", "转账要填写银行流水号或摘要。");
        }
    }

    private Charge requireOpen(String chargeId) {
        Charge charge = charges.get(chargeId);
        if (!charge.isOpen()) {
            throw new ChargeNotOpen(charge.state());
        }
        return charge;
    }

    private Instant instantOf(LocalDate day) {
        return day.equals(time.today()) ? time.now() : time.startOf(day);
    }
}
