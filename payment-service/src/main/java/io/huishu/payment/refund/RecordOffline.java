package io.huishu.payment.refund;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.RefundWay;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what the office paid out. */
@Component
class RecordOffline {
    private final Refunds refunds;
    private final HoldRefund hold;
    private final Reservations reservations;
    private final BookRefund book;
    private final BusinessTime time;

    RecordOffline(Refunds refunds, HoldRefund hold, Reservations reservations, BookRefund book, BusinessTime time) {
        this.refunds = refunds;
        this.hold = hold;
        this.reservations = reservations;
        this.book = book;
        this.time = time;
    }

    @Transactional
    RefundState record(String id, RefundWay way, LocalDate on, String reference, Actor who) {
        Refund refund = hold.hold(id);
        Instant now = time.now();
        refund.payOffline(who, way, reference, on.equals(time.today()) ? now : time.startOf(on), now);
        reservations.ensure(refund);
        book.book(refund);
        refunds.save(refund);
        return refund.state();
    }
}
