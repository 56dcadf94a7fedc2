package io.huishu.payment.offline;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeNotOpen;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.Reception;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books an entry of the office with the charge that it is for, both or neither. */
@Component
public class BookOffline {
    private final Charges charges;
    private final OfflineEntries entries;
    private final Vouchers vouchers;
    private final ReceiveMoney receiveMoney;
    private final BusinessTime time;
    private final Ids ids;

    public BookOffline(
            Charges charges,
            OfflineEntries entries,
            Vouchers vouchers,
            ReceiveMoney receiveMoney,
            BusinessTime time,
            Ids ids) {
        this.charges = charges;
        this.entries = entries;
        this.vouchers = vouchers;
        this.receiveMoney = receiveMoney;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @throws ChargeNotOpen when nobody owes it any more
     * @throws MoreThanDue for more than it asks for
     * @throws io.huishu.chassis.problem.Missing when there is no such voucher
     */
    @Transactional
    public Reception book(String chargeId, OfflineMoney money, String by) {
        Charge charge = charges.lock(chargeId);
        if (!charge.isOpen()) {
            throw new ChargeNotOpen(charge.state());
        }
        Money amount = Objects.requireNonNullElse(money.amount(), charge.due());
        if (amount.compareTo(charge.due()) > 0) {
            throw new MoreThanDue(charge.due());
        }
        if (money.voucherId() != null) {
            vouchers.use(money.voucherId());
        }
        String act = ids.next();
        Instant now = time.now();
        entries.add(new OfflineEntry(act, chargeId, charge.unitId(), amount, money, by, now));
        LocalDate day = money.receivedOn();
        return receiveMoney.receive(
                chargeId,
                new Received(
                        money.method(),
                        act,
                        amount,
                        day,
                        day.equals(time.today()) ? now : time.startOf(day),
                        money.reference(),
                        null));
    }
}
